import { setStage } from "./stage.ts";
import { actOne } from "./act-one.ts";
import { Checks } from "./checks.ts";
import { EvidenceRoom } from "./deliveries.ts";
const t=Date.now();
try {
const stage = await setStage({ mode: (process.argv[2] as any) ?? "hybrid", onTransaction: (r) => console.log(Date.now()-t, r.action, r.items, r.bytes, r.mem, r.steps, r.fee) });
const room = await EvidenceRoom.open();
const one = await actOne(stage, room, new Checks((s) => console.log(Date.now()-t, s)));
await room.close();
console.log(one.months, Date.now()-t);
} catch (e:any) { console.log(e.explain?.() ?? e); console.log(e.stack); }
