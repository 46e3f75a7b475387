
/** An element with a class and children; text always becomes a text node, never markup. */
function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function button(className, text, act) {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

const byId = id => document.getElementById(id);

/** The index of the last of the ascending numbers that is not above the value; -1 if all are. */
function lastAtMost(numbers, value) {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Seconds as a clock shows them. */
function clock(seconds) {
  const whole = Math.floor(Math.abs(seconds));
  const parts = [Math.floor(whole / 60) % 60, whole % 60].map(part => String(part).padStart(2, '0'));
  const hours = Math.floor(whole / 3600);
  return (seconds < 0 ? '−' : '') + (hours > 0 ? hours + ':' : '') + parts.join(':');
}

const thousands = number => number.toLocaleString('en');
