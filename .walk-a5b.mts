import { readFileSync } from 'node:fs';
import { Compiler } from 'inkjs/full';
import { dirname, join } from 'node:path';
const root='/tmp/w-A5B/story';
const src=readFileSync(root+'/main.ink','utf8');
const c=new Compiler(src,{fileHandler:{ResolveInkFilename:(f:string)=>join(root,f),LoadInkFileContents:(f:string)=>readFileSync(f,'utf8')}} as any);
const story=c.Compile();
const json=story.ToJson();
const {Story}=await import('inkjs/full') as any;
let seed=+(process.argv[2]??1); const rnd=()=>{seed=(seed*1103515245+12345)%2147483648;return seed/2147483648};
const show=+(process.argv[3]??0);
const lessonOnly=process.argv[4]==='lesson';
const scenes:Record<string,number[]>={}; const gaps:number[]=[]; let bad:string[]=[]; const seen=new Set<string>();
const words=(t:string)=>(t.match(/[\p{L}\p{N}'’-]+/gu)??[]).length;
const N=show?show:400;
for(let n=0;n<N;n++){
  const st=new Story(json);
  if(lessonOnly) st.variablesState['lesson']=true;
  let cur='', gap=0, out:string[]=[], on=false, per:Record<string,number>={};
  for(let i=0;i<400;i++){
    while(st.canContinue){ const t=st.Continue()!.trim(); const tags=st.currentTags??[]; for(const g of tags){ if(g.startsWith('scene:')){cur=g.slice(6).trim();} }
      const mine=['knot','knock','rudnev','statement','the-book','signature','page-5','page-taken','page-flier-late','page-moroz'].includes(cur);
      if(mine){on=true; if(t){per[cur]=(per[cur]??0)+words(t); gap+=words(t); out.push((tags.some((g:string)=>g.startsWith('official'))?'    | ':'')+t+(tags.some((g:string)=>g==='dossier')?'  [DOSSIER]':''));}}
      else gap=0;
    }
    if(!lessonOnly&&st.variablesState['lesson']){break;}
    if(!st.currentChoices.length) break;
    if(on&&['knock','rudnev','statement','the-book','signature','page-5','page-taken','page-flier-late','page-moroz'].includes(cur)){ gaps.push(gap); if(gap>140) bad.push(cur+' '+gap+(lessonOnly?' L':'')); out.push('   ['+st.currentChoices.map((c:any)=>c.text).join(' | ')+']'); }
    gap=0;
    const k=Math.floor(rnd()*st.currentChoices.length); if(['rudnev','knock'].includes(cur)||on) {out.push('   > '+st.currentChoices[k].text); seen.add(cur+': '+st.currentChoices[k].text);}
    st.ChooseChoiceIndex(k);
  }
  if(!lessonOnly&&st.variablesState['lesson']) continue;
  for(const k in per)(scenes[k]??=[]).push(per[k]);
  if(show&&on){console.log('=== walk',n,['past','form','consents','sheet','register','named','makar','fedko','danger'].map(v=>v==='danger'?'':v+'='+st.variablesState[v]).join(' '));console.log(out.join('\n'));}
}
if(!show){for(const k in scenes){const a=scenes[k].sort((x,y)=>x-y);console.log(k,a[0],a[a.length>>1],a[a.length-1],'n',a.length);} console.log('gap max',Math.max(...gaps)); const h:Record<string,number>={};bad.forEach(b=>{const k=b.split(' ')[0];h[k]=(h[k]??0)+1});console.log(h,bad.slice(0,5)); console.log(seen.size);}
