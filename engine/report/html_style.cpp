// One sheet inside the page, because the report is one file that can be filed and mailed. Fonts
// are those that offices have; nothing is loaded. Colours are kept few and dark enough for
// printing in grey: every result also has its word and its shape.
#include "report/html_style.h"

namespace yigui::report {

std::string_view html_style() {
    return R"css(
:root{--ink:#1d2125;--soft:#555c63;--line:#d5d9dd;--wash:#f6f7f8;--red:#a3161b;--good:#17603a;
--bad:#8a4300;--gone:#a3161b;--open:#1d4f91;--calm:#555c63}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#fff;color:var(--ink);font:16px/1.7 "Noto Sans CJK SC","Source Han Sans SC",
"Microsoft YaHei","PingFang SC","SimSun",sans-serif;overflow-wrap:anywhere;line-break:strict}
main,header,footer{max-width:60rem;margin:0 auto;padding:0 1.5rem}
h1,h2{font-family:"Noto Serif CJK SC","Source Han Serif SC","SimSun","STSong",serif}
h1{font-size:1.9rem;letter-spacing:.2em;text-align:center;margin:2rem 0 .8rem;padding-bottom:.8rem;
border-bottom:2px solid var(--red);text-indent:.2em}
:lang(en) h1{letter-spacing:.02em;text-indent:0}
h2{font-size:1.25rem;margin:2.4rem 0 .8rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:0}
p{margin:.4rem 0}
a{color:var(--open);text-underline-offset:.2em}
a:focus-visible,summary:focus-visible{outline:2px solid var(--open);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.94rem}
caption{text-align:left;color:var(--soft);padding:0 0 .4rem}
th,td{padding:.42rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{background:var(--wash);font-weight:600;border-top:1px solid var(--line);white-space:nowrap}
tbody th{font-weight:500}
.chain th,.chain td{overflow-wrap:normal}.chain td:last-child{overflow-wrap:anywhere}
.facts{display:grid;grid-template-columns:auto 1fr;margin:0}
.facts dt{color:var(--soft);padding:.2rem 1rem .2rem 0;white-space:nowrap}
.facts dd{margin:0;padding:.2rem 0}
.verdict{border:1px solid var(--line);border-left:5px solid var(--red);background:var(--wash);
padding:.7rem 1.1rem;margin:1.4rem 0}
.verdict h2{border:0;margin:0;padding:0;font-size:1.15rem}
.verdict p:first-of-type{font-size:1.12rem;font-weight:600}
.verdict.clean{border-left-color:var(--good)}
.notice{border:1px solid #c9a227;background:#fffaf0;padding:.6rem 1.1rem;margin:1.2rem 0}
.notice h2{border:0;margin:0;padding:0;font-size:1.05rem}
.notice ul{margin:.3rem 0}
.tag{white-space:nowrap;font-weight:600}
.tag::before{content:attr(data-mark);display:inline-block;min-width:1.3em;text-align:center;
margin-right:.35em;border:1px solid currentColor;border-radius:3px;line-height:1.25;font-weight:700}
.good{color:var(--good)}.bad{color:var(--bad)}.gone{color:var(--gone)}.open{color:var(--open)}
.calm{color:var(--calm)}
.date,.rule{white-space:nowrap}
.rule{font-size:.92em}
.card{border:1px solid var(--line);border-radius:3px;margin:.9rem 0;padding:.8rem 1.1rem}
.card.is-gone,.card.is-bad{border-left:4px solid var(--gone)}.card.is-bad{border-left-color:var(--bad)}
.card.is-open{border-left:4px solid var(--open)}
.card .head{display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:baseline}
.card .note{color:var(--soft);font-size:.88rem}
.card .facts{margin-top:.4rem;font-size:.95rem}
blockquote{margin:.15rem 0;padding:.1rem 0 .1rem .8rem;border-left:3px solid var(--line)}
.place,.soft{color:var(--soft);font-size:.88rem}
ul.plain{list-style:none;margin:0;padding:0}
.folded{margin-top:.6rem}.folded li{padding:.3rem 0;border-bottom:1px solid var(--line)}
details{margin-top:.5rem;font-size:.92rem}
summary{cursor:pointer;color:var(--open)}
details ol{margin:.4rem 0 .2rem;padding-left:2.2rem}
.papers{table-layout:fixed}.papers th:first-child{width:40%}.papers th:last-child{width:26%}
.hash{font:.8rem/1.4 "Noto Sans Mono CJK SC","DejaVu Sans Mono",Consolas,monospace;
word-break:break-all;color:var(--soft)}
figure{margin:0;overflow-x:auto}
svg{display:block;width:100%;min-width:34rem;height:auto;font-family:inherit}
svg text{fill:var(--ink);font-size:13px}
svg .small{font-size:11px}svg .tick{font-size:10.5px;fill:var(--soft)}
svg .result{font-weight:700}
svg text.good,svg .good .result{fill:var(--good)}svg text.bad,svg .bad .result{fill:var(--bad)}
svg text.gone,svg .gone .result{fill:var(--gone)}svg text.open,svg .open .result{fill:var(--open)}
svg text.calm,svg .calm .result{fill:var(--calm)}
.timeline .grid{stroke:#eceef0}.timeline .axis{stroke:#8b939b}.timeline .track{stroke:#e3e6e9}
.timeline .dashed{stroke-dasharray:5 4;stroke-width:1.4}
.timeline .dashed.gone{stroke:var(--gone)}.timeline .dashed.bad{stroke:var(--bad)}
.timeline .dashed.open{stroke:var(--open)}.timeline .dashed.good{stroke:var(--good)}
.timeline .dashed.calm{stroke:#c3c8cd;stroke-dasharray:1 5}
.timeline .paper{fill:#fff}
.timeline .mark{stroke:#fff;stroke-width:1}
.timeline .mark.good{fill:var(--good)}.timeline .mark.bad{fill:var(--bad)}
.timeline .mark.gone{fill:var(--gone)}.timeline .mark.open{fill:var(--open)}
.timeline .mark.calm{fill:var(--calm)}
.timeline .vague{fill:#fff;stroke-width:1.6;stroke-dasharray:3 2}
.timeline .vague.good{stroke:var(--good)}.timeline .vague.bad{stroke:var(--bad)}
.timeline .vague.gone{stroke:var(--gone)}.timeline .vague.open{stroke:var(--open)}
.timeline .vague.calm{stroke:var(--calm)}
.timeline .planned{fill:#e8effa;stroke:var(--open);stroke-width:1.2;stroke-dasharray:2 2}
.timeline .due{fill:var(--red);stroke:var(--red);stroke-width:1.3}
.timeline .break{fill:none;stroke:#555c63;stroke-width:1.3}
.timeline .today{stroke:#555c63;stroke-dasharray:2 3}
.timeline .issue{stroke:var(--open);stroke-width:1.3}.timeline .issue-text{fill:var(--open)}
.graph .edge path{fill:none;stroke:#7a828a;stroke-width:1.3}
.graph marker path{fill:#7a828a}
.graph .box rect,.graph .box path{fill:#fff;stroke:#aeb4ba;stroke-width:1.2}
.graph .good rect{stroke:var(--good);fill:#f1f8f4}
.graph .gone rect{stroke:var(--gone);stroke-dasharray:5 3;fill:#fdf4f4;stroke-width:1.6}
.graph .bad path{stroke:var(--bad);fill:#fdf6ec;stroke-width:1.6}
.graph .open rect{stroke:var(--open);stroke-dasharray:1.5 2.5;fill:#f2f6fc;stroke-width:1.6}
.legend{color:var(--soft);font-size:.88rem}
footer{color:var(--soft);font-size:.85rem;margin-top:2.5rem;padding-bottom:2.5rem}
footer h2{font-size:1rem;color:var(--ink)}
@media screen and (max-width:60rem){thead th,.date,.rule{white-space:normal}}
@media screen and (max-width:40rem){main,header,footer{padding:0 1rem}.facts{grid-template-columns:1fr}
.facts dt{padding-bottom:0}th,td{padding:.4rem .3rem}.tag{white-space:normal}
.tag::before{display:block;width:1.3em}table{font-size:.86rem}
.chain thead th:first-child,.chain td:first-child{display:none}}
@page{size:A4;margin:18mm 16mm 18mm 18mm;
@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt;color:#555c63}}
@media print{
body{font-size:10.5pt;line-height:1.55}
main,header,footer{max-width:none;padding:0}
h1{margin-top:0;font-size:20pt}h2{font-size:13pt;margin-top:1.5rem;break-after:avoid}
h3{break-after:avoid}
th,td{padding:.24rem .5rem}
a{color:inherit;text-decoration:none}
.card,.verdict,.notice,tr,blockquote,figure{break-inside:avoid}
thead{display:table-header-group}
svg{min-width:0;max-height:245mm}
details:not([open]){display:none}
.verdict,.notice,thead th,svg *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
)css";
}

}  // namespace yigui::report
