/** Loads and shows the images that the address names, with lab.js: screens that share one canvas. */
const { canvas, flow } = window.lab;
const { urls, imageMs } = JSON.parse(decodeURIComponent(location.hash.slice(1)));

const study = new canvas.Frame({
  viewportScale: 1,
  content: [
    new flow.Sequence({
      content: [
        ...urls.map(
          (url) =>
            new canvas.Screen({
              viewportScale: 1,
              content: [
                {
                  type: "image",
                  src: url,
                  left: 0,
                  top: 0,
                  angle: 0,
                  width: 800,
                  height: 600,
                  autoScale: "none",
                },
              ],
              timeout: imageMs,
            }),
        ),
        new canvas.Screen({ viewportScale: 1, content: [], timeout: 500 }),
      ],
    }),
  ],
});

study.on("end", () => {
  location.hash = "over";
});
study.run();
