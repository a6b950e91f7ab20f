/**
 * What of Phaser the stage is made of, and nothing else: the stock bundle is more than twice as large. Bundled by `src/build/phaser-plugin.ts`.
 * To draw with another kind of object, import its factory here and name it in `Factory`; what is named nowhere does not compile.
 */
import type Phaser from 'phaser';
// A scene's own parts. Without the first six Phaser says "Core Plugins missing" and draws nothing.
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/scene/ScenePlugin.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/tweens/TweenManager.js';
// What it draws with.
import 'phaser/src/gameobjects/container/ContainerFactory.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/gameobjects/shape/rectangle/RectangleFactory.js';
import 'phaser/src/gameobjects/tilesprite/TileSpriteFactory.js';
import constants from 'phaser/src/const.js';
import PhaserGame from 'phaser/src/core/Game.js';
import Blend from 'phaser/src/renderer/BlendModes.js';
import PhaserScene from 'phaser/src/scene/Scene.js';

type Factory = Pick<Phaser.GameObjects.GameObjectFactory, 'container' | 'image' | 'rectangle' | 'tileSprite'>;

/** A Phaser scene, as far as this bundle has it. */
export interface Scene extends Pick<Phaser.Scene, 'cameras' | 'scale' | 'textures'> {
  readonly add: Factory;
  readonly tweens: Phaser.Tweens.TweenManager;
}
export const Scene = PhaserScene as unknown as new (key: string) => Scene;

export const { MULTIPLY }: Pick<typeof Phaser.BlendModes, 'MULTIPLY'> = Blend;

/** What the stage decides; the rest follows from what is in the bundle. Without a scale mode, which is what Phaser begins with, sizes are the stage's matter. */
export interface GameConfig extends Pick<Phaser.Types.Core.GameConfig, 'canvas' | 'parent' | 'width' | 'height' | 'backgroundColor' | 'fps' | 'scale'> {
  /** Of the canvas. */
  readonly context: WebGLRenderingContext;
  readonly scene: Scene;
}

/**
 * Starts a game that draws with WebGL, and has neither sound nor input nor loader. One texture is drawn at a time: a scene has a dozen layers and each its own, and to choose
 * between sixteen for every pixel costs a weak card more than a dozen calls.
 */
export function startGame({ scene, context, ...config }: GameConfig): Phaser.Game {
  return new PhaserGame({
    ...config, scene: scene as unknown as Phaser.Scene, context: context as unknown as CanvasRenderingContext2D, type: constants.WEBGL, banner: false, maxTextures: 1, plugins: { default: ['TweenManager'] },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
  });
}
