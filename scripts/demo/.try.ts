import { setStage } from "./stage.ts";
const t=Date.now();
try {
const stage = await setStage({ mode: "hybrid", onTransaction: (r) => console.log(Date.now()-t, r.action, r.items, r.bytes, r.mem, r.steps, r.fee) });
console.log(Date.now()-t);
} catch (e:any) { console.log(e.explain?.() ?? e); console.log(e.stack); }
