import { toAssignment } from "./cell-text";

test.each(["-5", "+62", "@nama", "75%", "1/2", "Mei 2024", "TRUE", "false", "#N/A", "1e5"])(
  "%s stays the text it is",
  (text) => {
    expect(toAssignment(text)).toBe(`'${text}`);
  },
);

test.each(["Sangat Tinggi", "tak terukur", "–", ""])("%s needs no apostrophe", (text) => {
  expect(toAssignment(text)).toBe(text);
});

test.each(['=IF(E4<=0,"tak terukur",1)', "'=bukan rumus", 0.75, true, null])(
  "%s goes as it is",
  (input) => {
    expect(toAssignment(input)).toBe(input);
  },
);
