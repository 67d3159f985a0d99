/** One problem of the period (`LKj_Masalah`), texts as typed; a plan may stand without a problem. */
export interface Masalah {
  readonly hambatan: string | undefined;
  readonly upaya: string | undefined;
  readonly rencana: string | undefined;
  readonly penanggungJawab: string | undefined;
  readonly waktu: string | undefined;
}
