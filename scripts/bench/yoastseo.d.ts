// The package names types that it does not ship: here is the part of it that we call.
declare module 'yoastseo' {
  class Paper {
    constructor(text: string, attributes: { locale: string });
  }
  const yoastseo: { Paper: typeof Paper };
  export default yoastseo;
}
