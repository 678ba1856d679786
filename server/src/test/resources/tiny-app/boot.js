document.title = "booted";
