import { makeStyles } from "@fluentui/react-components";

/** For what is heard and not seen. */
export const useTerdengar = makeStyles({
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
