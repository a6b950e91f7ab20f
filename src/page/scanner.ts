/** The browser's own reader of QR codes, as far as it is used here. @see https://developer.mozilla.org/docs/Web/API/BarcodeDetector */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorMaker = new (options: { formats: readonly string[] }) => Detector;

/** How often the camera's picture is looked at, in milliseconds. */
const EVERY = 250;

/** Whether this browser can read codes from a camera by itself; if not, there is no scanning: no library is worth a camera's picture. */
export function canScan(): boolean {
  return 'BarcodeDetector' in globalThis && globalThis.navigator?.mediaDevices !== undefined;
}

/** Looks through the camera until it is stopped, and tells of each text once in a row. The picture never leaves the page. @throws the camera was refused. */
export async function scan(video: HTMLVideoElement, onText: (text: string) => void, signal: AbortSignal): Promise<void> {
  const { BarcodeDetector } = globalThis as unknown as { readonly BarcodeDetector: DetectorMaker };
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  if (signal.aborted) return stop();
  video.srcObject = stream;
  await video.play();
  let last = '';
  const timer = setInterval(() => {
    // A picture that cannot be read is followed by another.
    detector.detect(video).then(([found]) => {
      if (!found || found.rawValue === last || signal.aborted) return;
      last = found.rawValue;
      onText(last);
    }, () => undefined);
  }, EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    stop();
  });
}
