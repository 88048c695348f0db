import { afterEach, describe, expect, it } from 'vitest';
import { keyCaps, type Command } from '../src/lib/commands/command.ts';
import { commandOf, mountCommands, mountedCommands } from '../src/lib/commands/command-store.ts';
import { keyOf, readKey } from '../src/lib/commands/key-sequence.ts';

const isKnown = (keys: string) => ['e', 'g b', 'g e', '?'].includes(keys);

describe('what a key press stands for', () => {
  it('is the key alone', () => {
    expect(readKey({ key: 'e', at: 10 }, null, isKnown)).toBe('e');
    expect(readKey({ key: 'q', at: 10 }, null, isKnown)).toBeNull();
  });

  it('is the pair where the key before began one a moment ago, even if the key alone does something', () => {
    expect(readKey({ key: 'e', at: 1_000 }, { key: 'g', at: 0 }, isKnown)).toBe('g e');
  });

  it('is the key alone again once too much time has passed', () => {
    expect(readKey({ key: 'e', at: 1_500 }, { key: 'g', at: 0 }, isKnown)).toBe('e');
    expect(readKey({ key: 'b', at: 1_500 }, { key: 'g', at: 0 }, isKnown)).toBeNull();
  });
});

it('a letter is a capital one with Shift only, whether caps lock is on or not', () => {
  expect(keyOf({ key: 'J', shiftKey: false })).toBe('j');
  expect(keyOf({ key: 'j', shiftKey: true })).toBe('J');
  expect(keyOf({ key: '?', shiftKey: true })).toBe('?');
  expect(keyOf({ key: 'Enter', shiftKey: true })).toBe('Enter');
});

describe('the commands that are offered', () => {
  const unmounts: (() => void)[] = [];
  afterEach(() => unmounts.splice(0).forEach((unmount) => unmount()));
  const mount = (...commands: Command[]) => {
    const unmount = mountCommands(commands);
    unmounts.push(unmount);
    return unmount;
  };
  const command = (id: string, keys: string, more: Partial<Command> = {}): Command => ({
    id,
    keys,
    label: id,
    group: 'page',
    run: () => undefined,
    ...more,
  });

  it('are those of what is mounted, and no longer', () => {
    const leave = mount(command('list', 'j'));
    expect(commandOf('j')?.id).toBe('list');
    leave();
    expect(commandOf('j')).toBeUndefined();
    expect(mountedCommands()).toEqual([]);
  });

  it('of a page come before those of the app', () => {
    mount(command('app', 'Escape'));
    mount(command('page', 'Escape'));
    expect(commandOf('Escape')?.id).toBe('page');
  });

  it('leave to the browser what it does by itself', () => {
    mount(command('open', 'Enter', { run: undefined }));
    expect(commandOf('Enter')).toBeUndefined();
  });
});

describe('the caps of keys', () => {
  it.each([
    ['j', ['j']],
    ['g b', ['g', 'b']],
    ['J', ['Umschalt', 'j']],
    ['?', ['?']],
    ['Escape', ['Esc']],
  ])('%s', (keys, caps) => {
    expect(keyCaps(keys, 'de')).toEqual(caps);
  });
});
