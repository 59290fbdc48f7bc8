/** An SVG picture as a PNG several times its size, so that it is sharp in print. */

/** How many times as large a chart is saved. */
const CHART_SCALE = 2;

/** Throws where the browser cannot draw the picture or cannot write PNG. */
export async function rasterisePicture(svg: string, scale = CHART_SCALE): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("This browser has no canvas to draw the picture on.");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await readPng(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function readPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("This browser could not write the picture as PNG."));
      else resolve(blob);
    }, "image/png");
  });
}
