import { spawn } from "node:child_process";

/**
 * Runs a command to its end, and gives back what it wrote.
 *
 * @returns {Promise<{code: number, stdout: string, output: string}>} The exit code, what it wrote to stdout, and
 *   what it wrote to both streams, as it came.
 */
export function tryRun(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    let stdout = "";
    let output = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}

/** What a command wrote to stdout. One that fails is an error that holds all it wrote. */
export async function run(command, args, options = {}) {
  const { code, stdout, output } = await tryRun(command, args, options);
  if (code !== 0)
    throw new Error(`${command} ${args.join(" ")} failed with exit code ${code}:\n${output.trim()}`);
  return stdout;
}
