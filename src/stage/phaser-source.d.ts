/** The files of Phaser's source that `phaser-entry.ts` takes values from; Phaser's own types cover its stock bundle alone. */
declare module 'phaser/src/core/Game.js' {
  import type Phaser from 'phaser';
  const Game: typeof Phaser.Game;
  export = Game;
}

declare module 'phaser/src/scene/Scene.js' {
  import type Phaser from 'phaser';
  const Scene: typeof Phaser.Scene;
  export = Scene;
}

declare module 'phaser/src/const.js' {
  const constants: { readonly WEBGL: number };
  export = constants;
}

declare module 'phaser/src/renderer/BlendModes.js' {
  import type Phaser from 'phaser';
  const BlendModes: typeof Phaser.BlendModes;
  export = BlendModes;
}

/** Files that only make themselves known to Phaser. */
declare module 'phaser/src/*';
