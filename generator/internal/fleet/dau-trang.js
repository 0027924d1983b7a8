// Finds communes by name, typed with or without accents. Without it the page lists them all.
(function () {
  "use strict";
  var box = document.querySelector(".find"), input = document.getElementById("ten"), told = document.getElementById("dem");
  var items = [].slice.call(document.querySelectorAll("li"));
  if (!box || !"".normalize) return;
  box.hidden = false;
  function fold(text) {
    return text.toLowerCase().replace(/đ/g, "d").normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9]+/g, " ").trim();
  }
  input.addEventListener("input", function () {
    var wanted = fold(input.value), shown = 0;
    items.forEach(function (li) {
      var fits = (" " + li.getAttribute("data-key")).indexOf(" " + wanted) >= 0 || !wanted;
      li.hidden = !fits;
      if (fits) shown++;
    });
    [].forEach.call(document.querySelectorAll("section"), function (part) {
      part.hidden = !part.querySelector("li:not([hidden])");
    });
    told.textContent = !wanted ? "" : shown ? "Có " + shown + " nơi." : "Không có nơi nào tên ấy. Thử gõ ít chữ hơn.";
  });
})();
