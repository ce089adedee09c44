import { type ChildProcess, fork } from 'node:child_process';
import { Effect, NO_CHANGES } from './effect.ts';

interface Work {
  readonly jobs: number;
  readonly cases: string;
  readonly branches: boolean;
  readonly brief: boolean;
  /** Is told each result, and how many there are by now. */
  readonly onResult: (effect: Effect, count: number) => void;
}

/** A reading without a point may take this long; what takes longer goes round in circles. */
const PATIENCE_MS = 60_000;

/** Tries points one by one in some processes at once; a process that hangs is ended and replaced. */
export async function tryAll(points: readonly number[], work: Work): Promise<Effect[]> {
  const queue = [...points];
  const effects: Effect[] = [];
  const take = (effect: Effect): void => {
    effects.push(effect);
    work.onResult(effect, effects.length);
  };
  await Promise.all(
    Array.from({ length: Math.min(work.jobs, queue.length) }, () => lane(queue, work, take)),
  );
  return effects;
}

async function lane(queue: number[], work: Work, take: (effect: Effect) => void): Promise<void> {
  let child = await start(work);
  for (let point = queue.shift(); point !== undefined; point = queue.shift()) {
    const effect = await ask(child, point);
    take(effect);
    if (child.connected && !effect.failures.includes(HANGS)) continue;
    child.kill('SIGKILL');
    child = await start(work);
  }
  child.kill();
}

async function start({ cases, branches, brief }: Work): Promise<ChildProcess> {
  const child = fork(new URL('worker.ts', import.meta.url), [
    cases,
    String(branches),
    String(brief),
  ]);
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => {
      reject(new Error('the texts cannot be read'));
    });
  });
  return child;
}

const HANGS = 'hangs';

async function ask(child: ChildProcess, point: number): Promise<Effect> {
  const failed = (message: string): Effect => ({
    point,
    changes: NO_CHANGES,
    failures: [message],
    atLoad: false,
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      finish(failed(HANGS));
    }, PATIENCE_MS);
    const finish = (effect: Effect): void => {
      clearTimeout(timer);
      child.off('message', answer);
      child.off('exit', ended);
      resolve(effect);
    };
    const answer = (message: unknown): void => {
      finish(Effect.parse(message));
    };
    const ended = (): void => {
      finish(failed('ends the process'));
    };
    child.on('message', answer);
    child.on('exit', ended);
    child.send(point);
  });
}
