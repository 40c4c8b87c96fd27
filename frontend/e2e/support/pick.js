/** Types the first letters into a combo box and takes the proposal with that name. */
export async function pick(page, label, letters, choice) {
    const field = page.getByLabel(label);
    await field.click();
    await page.getByRole('combobox', { name: label }).fill(letters);
    await page.getByRole('option', { name: choice }).first().click();
}
