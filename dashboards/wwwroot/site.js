// Draws the charts, and lets filters act at once. Pages work without it; it makes them pleasant.
(() => {
  "use strict";
  const charts = new Map();

  function draw(plot) {
    if (charts.has(plot)) return;
    const data = plot.querySelector("script[type='application/json']");
    const canvas = document.createElement("div");
    canvas.className = "canvas";
    canvas.style.height = `${plot.dataset.height}px`;
    plot.append(canvas);
    const chart = echarts.init(canvas, null, { renderer: "canvas", devicePixelRatio: Math.max(2, devicePixelRatio) });
    chart.setOption({ ...JSON.parse(data.textContent), animation: false });
    charts.set(plot, chart);
  }

  function refresh() {
    for (const [plot, chart] of charts) {
      if (!plot.isConnected) {
        chart.dispose();
        charts.delete(plot);
      }
    }
    document.querySelectorAll("[data-chart]").forEach(draw);
  }

  // A codebook entry or a folded finding that an address points to is opened before the browser scrolls there.
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target instanceof HTMLDetailsElement) target.open = true;
    target.closest("details")?.setAttribute("open", "");
    target.scrollIntoView({ block: "center", inline: "nearest" });
  }

  function showAll() {
    for (const chart of charts.values()) chart.resize();
  }

  document.addEventListener("change", (event) => {
    event.target.closest("form[data-submit-on-change]")?.requestSubmit();
  });
  document.addEventListener("htmx:after:swap", refresh);
  addEventListener("resize", showAll);
  addEventListener("beforeprint", showAll);
  addEventListener("hashchange", reveal);
  refresh();
  reveal();
})();
