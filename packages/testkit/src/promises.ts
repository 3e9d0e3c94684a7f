import assert from "node:assert/strict";

/** Every object in the value that has start, end and text is that very slice of the source. */
export function expectExtracts(source: string, value: unknown): void {
  if (value === null || typeof value !== "object") return;
  if ("start" in value && "end" in value) {
    const { start, end } = value;
    assert.ok(Number.isInteger(start) && Number.isInteger(end), `offsets ${String(start)}, ${String(end)}`);
    assert.ok(
      (start as number) >= 0 && (start as number) <= (end as number) && (end as number) <= source.length,
    );
    if ("text" in value) assert.equal(value.text, source.slice(start as number, end as number));
  }
  for (const inner of Object.values(value)) expectExtracts(source, inner);
}

/** The value survives a round trip through JSON unchanged. */
export function expectJson(value: unknown): void {
  assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
}
