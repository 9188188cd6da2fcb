// Runs `npm ci` unless node_modules already holds what package-lock.json says. Called by the build (Directory.Build.targets).
// Builds of several projects or terminals may start at once: one installs, the others wait for it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const stamp = "node_modules/.stamp";
const lock = "obj/npm-ci.lock";
const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");

/** Takes the lock, waiting for its holder; a lock whose holder has died is removed. */
async function takeLock() {
  mkdirSync("obj", { recursive: true });
  for (;;) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: "wx" });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (!holderIsAlive()) rmSync(lock, { force: true });
    await sleep(250);
  }
}

function holderIsAlive() {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    // An empty file: its holder is between creating and writing it.
    return holder === 0 || process.kill(holder, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

await takeLock();
try {
  const installed = existsSync(stamp) ? readFileSync(stamp, "utf8") : null;
  if (installed !== wanted) {
    console.log("npm ci: installing what package-lock.json lists");
    const result = spawnSync("npm ci --no-audit --no-fund --loglevel=error", { stdio: "inherit", shell: true });
    if (result.status !== 0) {
      console.error("error PERF0002: npm ci 失败，请检查网络或 npm 镜像设置后重新构建。 / npm ci failed: check the network or the npm registry setting, then build again.");
      process.exitCode = 1;
    }
  }
  // Written anew even when nothing changed: MSBuild compares times, and a checkout renews the lock file's.
  if (!process.exitCode) writeFileSync(stamp, wanted);
} finally {
  rmSync(lock, { force: true });
}
