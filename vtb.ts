import { emptyRole } from "~role/intake/empty-role"
import { createEvaluator } from "~evaluation/evaluate"
import { parseQualification } from "~role/criteria/parse-qualification"
import { inventPerson } from "./bench/speed/people"
const wanted = [["must","5+ years of experience with Python"],["must","Experience with Kafka or Spark"],["must","At least 6 years of work experience"],["must","Fluent English"],["must","Based in Portugal or Germany"],["must","Bachelor's degree in Computer Science"],["nice","Kubernetes"],["nice","AWS certification"],["nice","Has mentored other people"],["avoid","Only worked as a teacher"]] as const
const role = { ...emptyRole, title: "Senior Data Engineer", level: "senior" as const, place: "Porto", remote: "hybrid" as const, qualifications: wanted.map(([k,t],i)=>parseQualification(t,k,`q${i+1}`)) }
const people = Array.from({length:5000},(_,n)=>inventPerson(n)); const now=new Date("2026-06-15")
for (let i=0;i<3;i++){ const e=createEvaluator(role,now); const s=performance.now(); for (const p of people) e(p); console.log(((performance.now()-s)/1000).toFixed(2)) }
