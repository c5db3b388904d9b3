import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any way of these tests has. */
const FAR = 80;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Goes on with Tab until the target has the focus, and looks at every stop: one must always see where one is. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < FAR; stop++) {
    await page.keyboard.press(key);
    expect(await focusShown(page)).toBe('shown');
    if (await isFocused(target)) return;
  }
  throw new Error(`${target.toString()} is not among the next ${FAR} stops`);
}

/** Whether what has the focus can be seen: by a ring around it, or around the row or label that stands for it. */
export const focusShown = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    // A dialog corrects where Tab has led from a date field one turn of the event loop later; no person is that fast.
    await new Promise((done) => setTimeout(done));
    const element = document.activeElement;
    if (!element || element === document.body) return 'shown';
    let each: Element | null = element;
    for (let up = 0; up < 4 && each; up++, each = each.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      const { width, height } = each.getBoundingClientRect();
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && width > 0 && height > 0) return 'shown';
    }
    return `no ring: ${element.outerHTML.slice(0, 200)}`;
  });

/** Opens the menu of the button that has the focus and chooses an item by its arrows, each step once it is done. */
export async function chooseInMenu(page: Page, name: string | RegExp): Promise<void> {
  await page.keyboard.press('Enter');
  const items = page.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  const wanted = page.getByRole('menuitem', { name });
  for (let left = await items.count(); left > 0 && !(await isFocused(wanted)); left--) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
}
