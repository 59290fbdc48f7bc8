/** How an image's detail falls off with spatial frequency: the slope of its amplitude spectrum. */

/** Complex numbers in place: a power-of-two count of them, `stride` apart from `start`. Iterative radix-2 (Cooley–Tukey). */
function transformInPlace(real: Float64Array, imaginary: Float64Array, count: number): void {
  for (let at = 1, mirrored = 0; at < count; at += 1) {
    let bit = count >> 1;
    for (; (mirrored & bit) !== 0; bit >>= 1) mirrored ^= bit;
    mirrored ^= bit;
    if (at < mirrored) {
      swap(real, at, mirrored);
      swap(imaginary, at, mirrored);
    }
  }
  for (let size = 2; size <= count; size *= 2) {
    const half = size / 2;
    for (let step = 0; step < half; step += 1) {
      const angle = (-2 * Math.PI * step) / size;
      const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
      for (let top = step; top < count; top += size) {
        const low = top + half;
        const re = (real[low] ?? 0) * cosine - (imaginary[low] ?? 0) * sine;
        const im = (real[low] ?? 0) * sine + (imaginary[low] ?? 0) * cosine;
        real[low] = (real[top] ?? 0) - re;
        imaginary[low] = (imaginary[top] ?? 0) - im;
        real[top] = (real[top] ?? 0) + re;
        imaginary[top] = (imaginary[top] ?? 0) + im;
      }
    }
  }
}

function swap(values: Float64Array, one: number, other: number): void {
  const kept = values[one] ?? 0;
  values[one] = values[other] ?? 0;
  values[other] = kept;
}

/** Squared amplitudes of a square's two-dimensional Fourier transform, row by row, frequency 0 first. */
function powerOf(square: Float64Array, side: number): Float64Array {
  const imaginary = new Float64Array(side * side);
  const [lineReal, lineImaginary] = [new Float64Array(side), new Float64Array(side)];
  const alongLines = (start: (line: number) => number, stride: number) => {
    for (let line = 0; line < side; line += 1) {
      for (let at = 0, from = start(line); at < side; at += 1, from += stride) {
        lineReal[at] = square[from] ?? 0;
        lineImaginary[at] = imaginary[from] ?? 0;
      }
      transformInPlace(lineReal, lineImaginary, side);
      for (let at = 0, to = start(line); at < side; at += 1, to += stride) {
        square[to] = lineReal[at] ?? 0;
        imaginary[to] = lineImaginary[at] ?? 0;
      }
    }
  };
  alongLines((line) => line * side, 1);
  alongLines((line) => line, side);
  return square.map((re, at) => re * re + (imaginary[at] ?? 0) ** 2);
}

const LARGEST_SIDE = 512;
const SMALLEST_SIDE = 32;
const LOWEST_FREQUENCY = 4;

/** Side of the square that is analysed: the largest power of two, up to 512, that fits; null below 32. */
function sideFor(width: number, height: number): number | null {
  const side = Math.min(LARGEST_SIDE, 2 ** Math.floor(Math.log2(Math.max(1, Math.min(width, height)))));
  return side < SMALLEST_SIDE ? null : side;
}

/** The middle square, less its mean, faded out towards its borders by a Hann window. */
function windowedMiddle(values: Float64Array, width: number, height: number, side: number): Float64Array {
  const [left, top] = [Math.floor((width - side) / 2), Math.floor((height - side) / 2)];
  const square = new Float64Array(side * side);
  let sum = 0;
  for (let at = 0; at < square.length; at += 1) {
    const value = values[(top + Math.floor(at / side)) * width + left + (at % side)] ?? 0;
    square[at] = value;
    sum += value;
  }
  const mean = sum / square.length;
  const hann = Float64Array.from(
    { length: side },
    (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / side),
  );
  return square.map(
    (value, at) => (value - mean) * (hann[Math.floor(at / side)] ?? 0) * (hann[at % side] ?? 0),
  );
}

/** Mean amplitude at each whole frequency, in cycles per side, from 0 to half the side. */
function radialAmplitudes(power: Float64Array, side: number): readonly number[] {
  const half = side / 2;
  const sums = new Float64Array(half + 1);
  const counts = new Float64Array(half + 1);
  for (let at = 0; at < power.length; at += 1) {
    const row = Math.floor(at / side);
    const column = at % side;
    const radius = Math.round(
      Math.hypot(row < half ? row : row - side, column < half ? column : column - side),
    );
    if (radius > half) continue;
    sums[radius] = (sums[radius] ?? 0) + Math.sqrt(power[at] ?? 0);
    counts[radius] = (counts[radius] ?? 0) + 1;
  }
  return Array.from(sums, (sum, radius) => sum / (counts[radius] ?? 1));
}

/** Amplitudes below this are rounding noise of the transform: a flat image has no slope. */
const SILENCE = 1e-9;

/**
 * Slope of log amplitude on log spatial frequency, by least squares over whole frequencies, each weighing the same.
 * What is analysed: the middle square of 512 × 512 pixels (of a smaller image the largest power of two that fits),
 * less its mean, under a Hann window; the two-dimensional amplitude spectrum averaged over all directions at each
 * whole frequency; frequencies 4 to a quarter of the side (128 cycles per square): what lies below is blurred into its
 * neighbours by the window, what lies above shows only how edges were smoothed.
 * @param values row by row, `width` × `height` of them
 * @returns null for images under 32 pixels a side and for flat ones
 */
export function spectrumSlope(values: Float64Array, width: number, height: number): number | null {
  const side = sideFor(width, height);
  if (side === null) return null;
  const amplitudes = radialAmplitudes(powerOf(windowedMiddle(values, width, height, side), side), side);
  const points = amplitudes
    .map((amplitude, frequency) => ({ x: Math.log(frequency), amplitude, frequency }))
    .filter(({ frequency }) => frequency >= LOWEST_FREQUENCY && frequency <= side / 4);
  if (points.every(({ amplitude }) => amplitude < SILENCE * side)) return null;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const rise = points.reduce(
    (sum, { x, amplitude }) => sum + (x - meanX) * Math.log(Math.max(amplitude, SILENCE)),
    0,
  );
  return rise / spread;
}
