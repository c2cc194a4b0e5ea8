/** The compiled built-in pack; comes from the Vite plugin in vite-pack.ts. */
declare module 'virtual:built-in-pack' {
  const pack: import('./pack').Pack;
  export default pack;
}
