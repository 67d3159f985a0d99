import { errorCodeOf, isOurMistake } from "./error-code";

test.each([
  ["InvalidOperationInCellEditMode", "sel-sedang-disunting"],
  ["AccessDenied", "lembar-terkunci"],
  ["ItemAlreadyExists", "lembar-sudah-ada"],
  ["ItemNotFound", "tidak-ditemukan"],
  ["InvalidReference", "tidak-ditemukan"],
  ["InvalidOrTimedOutSession", "sesi-putus"],
  ["RequestPayloadSizeLimitExceeded", "terlalu-besar"],
  ["ResponsePayloadSizeLimitExceeded", "terlalu-besar"],
  ["ApiNotFound", "tidak-didukung"],
  ["GeneralException", "tak-terduga"],
])("Excel's %s is %s", (code, expected) => {
  expect(errorCodeOf(Object.assign(new Error(), { code }))).toBe(expected);
});

test.each([undefined, null, "teks", new TypeError("x is undefined"), { code: 7 }])(
  "anything else (%p) is unexpected",
  (cause) => {
    expect(errorCodeOf(cause)).toBe("tak-terduga");
  },
);

test.each([
  [{ code: "PropertyNotLoaded" }, true],
  [new TypeError("x is undefined"), true],
  [{ code: "InvalidArgument" }, false],
  [{ code: "GeneralException" }, false],
])("%p is a mistake of ours: %p", (cause, ours) => {
  expect(isOurMistake(cause)).toBe(ours);
});
