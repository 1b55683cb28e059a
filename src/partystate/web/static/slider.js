// The slider of a date field: moves the field through the days the reports cover; the form is sent on release.
// Without script the slider stays disabled and the date field does the same.
"use strict";
const slider = document.getElementById("slider");
if (slider) {
  const field = document.getElementById(slider.dataset.field);
  const day = 86400000;
  const from = Date.parse(slider.dataset.from);
  const days = Math.max(1, Math.round((Date.parse(slider.dataset.to) - from) / day));
  slider.max = String(days);
  slider.value = String(Math.round((Date.parse(slider.dataset.on) - from) / day));
  slider.disabled = false;
  slider.parentElement.classList.add("live");
  const show = () => {
    field.value = new Date(from + Number(slider.value) * day).toISOString().slice(0, 10);
    slider.setAttribute("aria-valuetext", field.value);
  };
  slider.addEventListener("input", show);
  slider.addEventListener("change", () => { show(); slider.form.requestSubmit(); });
}
