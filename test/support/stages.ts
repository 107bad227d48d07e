import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { paths } from '../../lib/config';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** A part of the tests. `run` never throws: a part that could not run at all has one failure. */
export interface Stage {
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

interface Command {
  /** Path of the program's JavaScript inside node_modules. */
  readonly program: string;
  readonly args: readonly string[];
}

/** A check that passes or fails as one. */
export function checkStage(name: string, command: Command): Stage {
  return {
    name,
    run: async () => ((await runProgram(command)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  };
}

/**
 * Tests that are counted from the JSON report that they leave. No report, a report without any test, or an exit status
 * that says "failed" while the report says nothing of the kind is a failure too.
 */
export function reportStage(name: string, command: Command, report: string, count: (report: unknown) => Counts): Stage {
  return {
    name,
    run: async () => {
      const path = resolve(paths.root, report);
      await mkdir(dirname(path), { recursive: true });
      await rm(path, { force: true });
      const status = await runProgram(command);
      const counts = await readCounts(path, count);
      if (counts === null) return { passed: 0, failed: 1 };
      const silent = counts.failed === 0 && (status !== 0 || counts.passed === 0);
      return silent ? { passed: counts.passed, failed: 1 } : counts;
    },
  };
}

async function readCounts(path: string, count: (report: unknown) => Counts): Promise<Counts | null> {
  try {
    return count(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    console.error(`The report ${path} cannot be counted: ${String(error)}`);
    return null;
  }
}

async function runProgram({ program, args }: Command): Promise<number | null> {
  const child = spawn(process.execPath, [resolve(paths.root, 'node_modules', program), ...args], {
    cwd: paths.root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  return status;
}
