/** The text as paragraphs in the page, with the line feeds between them, so that offsets into `textContent` are those of the text. */
export function render(text: string): HTMLElement {
  const root = document.createElement('article');
  for (const [at, paragraph] of text.split('\n').entries()) {
    if (at > 0) root.append('\n');
    const element = document.createElement('p');
    element.textContent = paragraph;
    root.append(element);
  }
  document.body.append(root);
  return root;
}
