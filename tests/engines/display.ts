import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { findProgram, VIEW } from './engine.ts';

/** A screen that nobody sees, for the browsers that need one: its name, and the way to be rid of it. */
export async function openDisplay(): Promise<{ readonly name: string; readonly close: () => void }> {
  const screen = spawn(findProgram('Xvfb', 'xvfb'), ['-displayfd', '3', '-screen', '0', `${VIEW.width + 200}x${VIEW.height + 300}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    screen.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return { name: `:${number}`, close: () => screen.kill() };
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Ends a program and waits until it is gone, by force if it does not go. */
export async function end(program: ChildProcess, patience = 5000): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = new Promise((resolve) => program.once('exit', resolve));
  const force = setTimeout(() => program.kill('SIGKILL'), patience);
  program.kill();
  await gone;
  clearTimeout(force);
}
