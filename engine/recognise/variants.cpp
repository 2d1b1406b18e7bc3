// A flat table over the unified ideographs, filled once from the pairs below. A full conversion
// by ICU was rejected: it costs a transliteration of each document, may change the length of the
// text, and only the words of procedure matter here.
#include "recognise/variants.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/unicode.h"
#include "recognise/lexer.h"

namespace yigui::recognising {
namespace {

constexpr std::u32string_view pairs =
    U"徵征見见開开關关證证評评論论審审議议討讨決决會会務务長长辦办黨党組组報报備备簽签發发佈布統统"
    U"編编號号規规範范條条項项採采釆采納纳饋馈風风險险穩稳競竞爭争對对實实過过無无應应當当須须將将"
    U"擬拟計计劃划經经業业協协聽听眾众羣群華华國国縣县區区鄉乡鎮镇門门專专屆届滿满續续廢废訂订書书"
    U"單单據据從从為为與与於于後后間间進进還还這这個个們们頒颁載载網网絡络傳传張张貼贴錄录讀读釋释"
    U"問问圖图說说詢询調调談谈訪访題题導导領领屬属認认許许諮咨確确結结終终約约級级紀纪記记檔档齊齐"
    U"質质現现資资處处廳厅員员總总啟启歸归標标準准體体權权違违嚴严適适類类別别陳陈檢检測测覆复復复"
    U"減减機机構构監监財财產产學学術术團团寫写簡简聞闻並并幾几萬万億亿兩两連连達达運运遞递選选隨随"
    U"難难雖虽離离顯显預预願愿顧顾驗验點点裏里裡里聯联節节執执責责職职護护廣广場场電电郵邮傾倾徹彻"
    U"動动勞劳買买賣卖讓让變变營营戶户邊边廠厂勢势義义陸陆僅仅價价優优債债償偿儲储內内剛刚創创勵励"
    U"勝胜匯汇參参雙双嘗尝園园圍围壓压壞坏獎奖婦妇寧宁尋寻層层島岛幣币師师帶带幫帮庫库彈弹強强擇择"
    U"擴扩擔担損损換换掛挂揚扬撥拨擾扰數数敗败時时曆历歷历樣样橋桥殘残氣气沒没濟济滯滞漢汉潔洁煙烟"
    U"熱热燈灯爾尔獨独獲获環环畫画異异盡尽盤盘碼码礎础禮礼種种積积稱称窮穷筆笔糧粮純纯紅红紙纸細细"
    U"給给絕绝維维緊紧線线緩缓練练縮缩繼继聲声脫脱臨临興兴舉举舊旧藝艺藥药補补製制視视觀观訊讯託托"
    U"訓训註注設设試试該该詳详誠诚誤误請请諾诺講讲識识譯译豐丰負负貢贡費费貸贷賠赔購购贊赞趕赶踐践"
    U"車车軍军較较輕轻輸输轉转農农週周遠远遲迟針针鋼钢錢钱錯错鍵键鐵铁閉闭閱阅隊队陽阳階阶際际雜杂"
    U"響响頁页頂顶順顺頻频額额飛飞養养餘余駐驻馬马驟骤麼么齡龄況况緣缘詞词賦赋賬账贈赠釐厘閘闸闡阐"
    U"睑险竟竞诂估怔征宙审杳查査查爲为硏研卽即旣既説说淸清値值戸户敎教録录黨党"
    U"陰阴靜静韓韩館馆騙骗驅驱魚鱼鳳凤";

/// A character that scans give for another. It is taken for it only between these neighbours:
/// the words of procedure tell them apart, names and other words stay.
struct misread {
    std::string_view wrong, right;
    std::string_view before;      ///< one of these in front; any when empty
    std::string_view not_before;  ///< none of these in front
    std::string_view behind;      ///< one of these behind; any when empty
};
constexpr misread misreads[] = {
    // 己公开征求意见; 自己, 利己 stay
    {"己", "已", "", "自知异利一克律为舍损",
     "公向进经完于在由报征召通集备审出发签编组开听采按清评履解全"},
    // 末经审核; 期末, 月末 stay
    {"末", "未", "", "期月年周季旬世本始粉毫岁周",
     "经公向进开组征报备听召履提通集审评清解编签反按送有能予作做收形"},
    {"休", "体", "集具整", "", ""},
    {"牲", "性", "法要行范定学业", "", ""},
    {"坪", "评", "", "草", "估审议"},
    {"么", "公", "", "什怎这那多要", "布开示告平众报"},
    {"鉴", "签", "", "", "发批署字"},
    {"升", "开", "公召", "", "征发听会集"},
    {"幵", "开", "", "", ""},
    {"怙", "估", "评", "", ""},
    {"渎", "读", "解", "", ""},
    {"曰", "日", "0123456789一二三四五六七八九十", "", ""},
};

/// While it folds, each character that may be misread gives way to one for private use: nine walks
/// for rare characters would cost more than the folding.
constexpr char32_t first_mark = 0xEFF0;
constexpr char mark_lead = '\xEE';

using variant_table = std::array<char16_t, last_ideograph - first_ideograph + 1>;

const variant_table& table() {
    static const auto made = [] {
        variant_table t{};
        for (std::size_t i = 0; i + 1 < pairs.size(); i += 2)
            t[pairs[i] - first_ideograph] = static_cast<char16_t>(pairs[i + 1]);
        for (std::size_t k = 0; k < std::size(misreads); ++k) {
            const char32_t wrong = utf8_bytes::three_bytes_at(misreads[k].wrong, 0);
            const auto mark = static_cast<char16_t>(first_mark + k);
            std::replace(t.begin(), t.end(), static_cast<char16_t>(wrong), mark);
            if (char16_t& own = t[wrong - first_ideograph]; own == 0) own = mark;
        }
        return t;
    }();
    return made;
}

/// Is the character in front of or behind a place one of these? Each is of three bytes or one.
bool is_one_of(std::string_view text, std::size_t begin, std::size_t size, std::string_view set) {
    return begin + size <= text.size() &&
           set.find(text.substr(begin, size)) != std::string_view::npos;
}

bool is_misread(std::string_view text, std::size_t at, const misread& m) {
    const bool has_before = at > 0;
    const std::size_t size = has_before && static_cast<unsigned char>(text[at - 1]) < 0x80 ? 1 : 3;
    const std::size_t before = at >= size ? at - size : text.size();
    if (!m.before.empty() && !(has_before && is_one_of(text, before, size, m.before))) return false;
    if (has_before && !m.not_before.empty() && is_one_of(text, before, size, m.not_before))
        return false;
    return m.behind.empty() || is_one_of(text, at + m.wrong.size(), 3, m.behind);
}

struct marked {
    std::size_t at = 0, misread = 0;
};

/// Puts the characters back for which marks stand, and tells where. One that stood in the source is
/// no mark.
std::vector<marked> unmark(folded_text& folded, std::string_view source) {
    std::vector<marked> all;
    std::string& text = folded.text;
    for (std::size_t at = text.find(mark_lead); at != std::string::npos;
         at = text.find(mark_lead, at + 3)) {
        const char32_t k = utf8_bytes::three_bytes_at(text, at) - first_mark;
        if (k >= std::size(misreads) || source[folded.source[at]] == mark_lead) continue;
        text.replace(at, 3, misreads[k].wrong);
        all.push_back({at, k});
    }
    return all;
}

}  // namespace

folded_text fold_variants(std::string_view s) {
    folded_text out = fold(s, table().data());
    const std::vector<marked> all = unmark(out, s);
    // In the order of the table: what one makes right is the neighbour of another.
    for (std::size_t k = 0; !all.empty() && k < std::size(misreads); ++k)
        for (const marked& one : all)
            if (one.misread == k && is_misread(out.text, one.at, misreads[k]))
                out.text.replace(one.at, misreads[k].wrong.size(), misreads[k].right);
    return out;
}

}  // namespace yigui::recognising
