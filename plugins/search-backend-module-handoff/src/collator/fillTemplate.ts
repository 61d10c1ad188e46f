/** Puts values in the place of what a path names, as in `/catalog/:namespace/:kind/:name`. */
export function fillTemplate(
  template: string,
  values: Record<string, string>,
): string {
  return template.replace(/:(\w+)/g, (name, key: string) =>
    Object.hasOwn(values, key) ? encodeURIComponent(values[key]) : name,
  );
}
