/* Parts the semesters of a curriculum and sums their credits while its rows are edited. */

document.addEventListener("DOMContentLoaded", () => {
  const grid = document.querySelector(".curriculum-grid");
  const totals = grid?.querySelector(".grid-totals");
  if (!totals) {
    return;
  }

  const value = (row, name) => {
    const cell = row.querySelector(`.field-${name}`);
    const input = cell?.querySelector("input");
    return Number(input ? input.value : cell?.textContent) || 0;
  };

  const isCounted = (row) => {
    const kind = row.querySelector(".field-kind select")?.value;
    const counted = row.querySelector(".field-is_counted input")?.checked;
    return kind !== "additional_training" || counted;
  };

  const sums = () => {
    const bySemester = new Map();
    for (const row of grid.querySelectorAll("tbody.form-group:not(.empty-form) tr.form-row")) {
      const semester = value(row, "semester");
      const isDeleted = row.querySelector("input.delete:checked");
      if (semester && !isDeleted && isCounted(row)) {
        bySemester.set(semester, (bySemester.get(semester) || 0) + value(row, "credits"));
      }
    }
    return [...bySemester].sort(([one], [other]) => one - other);
  };

  const markSemesters = () => {
    let previous = 0;
    for (const row of grid.querySelectorAll("tbody.form-group:not(.empty-form) tr.form-row")) {
      const semester = value(row, "semester");
      row.classList.toggle("semester-start", semester !== previous);
      previous = semester;
    }
  };

  const show = () => {
    markSemesters();
    const bySemester = sums();
    const total = bySemester.reduce((sum, [, credits]) => sum + credits, 0);
    const parts = bySemester.map(([number, credits]) => `${totals.dataset.semester} ${number}: ${credits}`);
    totals.textContent = [...parts, `${totals.dataset.total}: ${total}`].join(" · ");
  };

  grid.addEventListener("input", show);
  grid.addEventListener("change", show);
  document.addEventListener("formset:added", show);
  document.addEventListener("formset:removed", show);
  show();
});
