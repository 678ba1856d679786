/** A section of a choice of products. */
export interface ProductSection {
  title: string;
  products: string[];
}

export const MOST_SECTIONS = 10;
export const MOST_PRODUCTS = 30;
export const LONGEST_TITLE = 24;

/** Reads a value as the server keeps it: Meta's list of sections, or products with commas between them. */
export function sectionsOf(value: string): ProductSection[] {
  try {
    const list: unknown = JSON.parse(value);
    if (Array.isArray(list)) return (list as MetaSection[]).map((one) => ({ title: one.title ?? '', products: (one.product_items ?? []).map(idOf) }));
  } catch {
    // Products alone.
  }
  return [{ title: '', products: idsOf(value) }];
}

/** As the server and Meta take it. Empty where nothing is chosen, so that it counts as missing. */
export function valueOf(sections: ProductSection[]): string {
  if (!sections.some((one) => one.title.trim() || one.products.length)) return '';
  return JSON.stringify(
    sections.map(({ title, products }) => ({
      ...(title.trim() && { title: title.trim() }),
      product_items: products.map((id) => ({ product_retailer_id: id })),
    })),
  );
}

/** What a person typed: ids with commas, or one in each line. */
export function idsOf(typed: string): string[] {
  return typed
    .split(/[,،\n]/)
    .map((id) => id.trim())
    .filter(Boolean);
}

interface MetaSection {
  title?: string;
  product_items?: { product_retailer_id?: string }[];
}

const idOf = (item: { product_retailer_id?: string }) => item.product_retailer_id ?? '';
