/** The one tone for every code that was read: whatever it holds, it sounds the same. */

const HZ = 880;
const SECONDS = 0.15;
const LOUDNESS = 0.2;

export type Tone = { readonly play: () => void; readonly close: () => void };

/** Silent where the browser has no sound. Opened on a press of a button, without which browsers stay silent. */
export function openTone(): Tone {
  if (typeof AudioContext !== "function") return { play: () => undefined, close: () => undefined };
  const context = new AudioContext();
  return {
    play() {
      const [oscillator, gain] = [context.createOscillator(), context.createGain()];
      const { currentTime } = context;
      oscillator.frequency.value = HZ;
      gain.gain.setValueAtTime(LOUDNESS, currentTime);
      gain.gain.exponentialRampToValueAtTime(0.001, currentTime + SECONDS);
      oscillator.connect(gain).connect(context.destination);
      oscillator.start();
      oscillator.stop(currentTime + SECONDS);
    },
    close() {
      // Closed twice it would reject; the tone is gone either way.
      context.close().catch(() => undefined);
    },
  };
}
