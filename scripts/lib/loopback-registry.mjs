import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { run } from "./run.mjs";

const version = "6.8.0";
/** Later versions of it do not run with verdaccio. */
const overrides = { "node-fetch": "2.7.0" };
const START_TIMEOUT_MS = 60_000;

/**
 * Starts a registry that only this machine sees. Our packages live in it alone; all others come through it from
 * the registry that npm is set to.
 *
 * @param {{cache: string, storage: string}} folders Where the server is installed, once, and where it keeps
 *   what is published.
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function startRegistry({ cache, storage }) {
  const program = await install(cache);
  const upstream = (await run("npm", ["config", "get", "registry"])).trim();
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/`;
  mkdirSync(storage, { recursive: true });
  const config = join(storage, "config.json");
  writeFileSync(config, JSON.stringify(settings(storage, upstream)));

  const server = spawn(process.execPath, [program, "--config", config, "--listen", `127.0.0.1:${port}`], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (chunk) => (output = (output + chunk).slice(-4000));
  server.stdout.on("data", keep);
  server.stderr.on("data", keep);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    server.kill();
    await ended;
  };
  try {
    await waitUntilItAnswers(url, () => server.exitCode !== null);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${output}`);
  }
  return { url, stop };
}

/** JSON is YAML, which is what the server reads. */
const settings = (storage, upstream) => {
  const everyone = { access: "$all", publish: "$all" };
  return {
    storage: join(storage, "packages"),
    auth: { htpasswd: { file: join(storage, "htpasswd"), max_users: -1 } },
    uplinks: { upstream: { url: upstream, timeout: "60s", maxage: "10m" } },
    packages: {
      "@copydesk/*": everyone,
      copydesk: everyone,
      "**": { access: "$all", proxy: "upstream" },
    },
    log: { type: "stdout", format: "pretty", level: "warn" },
  };
};

async function install(cache) {
  const folder = join(cache, `verdaccio-${version}`);
  const program = join(folder, "node_modules/verdaccio/bin/verdaccio");
  if (!existsSync(join(folder, "done"))) {
    mkdirSync(folder, { recursive: true });
    const manifest = { name: "registry", private: true, dependencies: { verdaccio: version }, overrides };
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
    await run("npm", args, { cwd: folder });
    writeFileSync(join(folder, "done"), "");
  }
  return program;
}

const findFreePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function waitUntilItAnswers(url, hasEnded) {
  const end = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < end) {
    if (hasEnded()) throw new Error("The registry ended before it answered.");
    try {
      if ((await fetch(`${url}-/ping`)).ok) return;
    } catch {
      // Not there yet.
    }
    await sleep(200);
  }
  throw new Error(`The registry did not answer within ${START_TIMEOUT_MS / 1000} seconds.`);
}
