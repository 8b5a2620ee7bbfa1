// The fields that need an answer and show, each by its kind, whether it has one, and how it is told to be wrong.
() => [...document.querySelectorAll('.fjs-container .fjs-form-field')]
  .map((field, number) => ({ field, number }))
  .filter(({ field }) => field.offsetParent)
  .filter(({ field }) => [...field.querySelectorAll('.fjs-asterix')].some(mark => mark.closest('.fjs-form-field') === field))
  .map(({ field, number }) => {
    const kind = field.className.replace(/.*fjs-form-field-(\w+).*/, '$1');
    const options = [...field.querySelectorAll('input[type=radio], input[type=checkbox]')];
    const chosen = field.querySelector('.fjs-select-display');
    const written = field.querySelector('input:not([type=radio]):not([type=checkbox]), textarea');
    const answered = kind === 'select' ? !!((chosen && chosen.textContent.trim()) || (written && written.value))
      : kind === 'taglist' ? !!field.querySelector('.fjs-taglist-tag')
      : options.length ? options.some(option => option.checked)
      : !!(written && written.value);
    const error = field.querySelector('.fjs-form-field-error');
    return [number, kind, answered, error ? error.textContent.trim() : ''].join('|');
  })
