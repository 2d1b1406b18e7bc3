// A flat table over the unified ideographs, filled once from the pairs below. A conversion by ICU
// was rejected: it costs a transliteration of each document and may change the length of the text.
#include "recognise/variants.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/unicode.h"
#include "recognise/lexer.h"

namespace yigui::recognising {
namespace {

/// Traditional characters that GB 2312 has not and the simplified ones that it has (Unihan,
/// kSimplifiedVariant, as ICU's Traditional-Simplified takes them): those that both scripts write,
/// 乾 and 著, stay.
constexpr std::u32string_view traditional =
    U"丟丢並并亂乱亙亘亞亚佇伫佈布佔占併并來来侖仑侶侣侷局俁俣係系俠侠俬私倀伥倆俩倉仓個个們们倖幸"
    U"倣仿倫伦偉伟側侧偵侦偽伪傑杰傖伧傘伞備备傢家傭佣傯偬傳传傴伛債债傷伤傾倾僂偻僅仅僇戮"
    U"僉佥僑侨僕仆僞伪僥侥僨偾僱雇價价儀仪儂侬億亿儈侩儉俭儐傧儔俦儕侪儘尽償偿優优儲储儷俪儺傩儻傥"
    U"儼俨兇凶兌兑兒儿兗兖內内兩两冊册冪幂凈净凍冻凜凛凱凯別别刪删剄刭則则剋克剎刹剛刚剝剥"
    U"剮剐剴剀創创剷铲劃划劇剧劉刘劊刽劌刿劍剑劑剂勁劲動动勗勖務务勛勋勝胜勞劳勢势勱劢勳勋勵励勸劝"
    U"勻匀匭匦匯汇匱匮區区協协卹恤卻却厙厍厠厕厭厌厲厉厴厣參参叄叁叢丛吢吣吳吴吶呐呂吕咷啕"
    U"咼呙員员唄呗唚吣唸念問问啓启啞哑啟启喚唤喨亮喪丧喫吃喬乔單单喲哟嗆呛嗇啬嗎吗嗚呜嗩唢嗶哔嘆叹"
    U"嘍喽嘔呕嘖啧嘗尝嘜唛嘩哗嘮唠嘯啸嘰叽嘵哓嘸呒噓嘘噝咝噠哒噥哝噦哕噯嗳噲哙噴喷噸吨噹当"
    U"嚀咛嚇吓嚌哜嚐尝嚕噜嚙啮嚥咽嚦呖嚨咙嚮向嚳喾嚴严嚶嘤囀啭囁嗫囂嚣囅冁囈呓囍禧囑嘱囓啮囪囱圇囵"
    U"國国圍围園园圓圆圖图團团垵埯埡垭埰采執执堅坚堊垩堖垴堝埚堯尧報报場场塊块塋茔塏垲塒埘"
    U"塗涂塚冢塢坞塤埙塵尘塹堑墊垫墜坠墮堕墳坟墻墙墾垦壇坛壎埙壓压壘垒壙圹壚垆壜坛壞坏壟垄壠垅壢坜"
    U"壩坝壯壮壺壶壽寿夠够夢梦夾夹奐奂奧奥奩奁奪夺奬奖奮奋奼姹妝妆姍姗姦奸姪侄娛娱婁娄婦妇"
    U"婭娅媧娲媯妫媼媪媽妈嫋袅嫗妪嫵妩嫻娴嬀妫嬈娆嬋婵嬌娇嬙嫱嬝袅嬡嫒嬤嬷嬪嫔嬰婴嬸婶孃娘孌娈孫孙"
    U"學学孿孪宮宫寢寝實实寧宁審审寫写寬宽寵宠寶宝尅克將将專专尋寻對对導导尷尴屆届屍尸屜屉"
    U"屢屡層层屨屦屬属岡冈峴岘島岛峽峡崍崃崑昆崗岗崙仑崢峥崬岽嵐岚嶁嵝嶄崭嶇岖嶗崂嶠峤嶧峄嶴岙嶸嵘"
    U"嶺岭嶼屿巋岿巒峦巔巅巖岩巰巯帥帅師师帳帐帶带幀帧幃帏幗帼幘帻幟帜幣币幫帮幬帱幹干幾几"
    U"庫库廁厕廂厢廄厩廈厦廚厨廝厮廟庙廠厂廡庑廢废廣广廩廪廬庐廳厅廻回弒弑弔吊弳弪張张強强彆别彈弹"
    U"彌弥彎弯彙汇彞彝彥彦彿佛徑径從从徠徕復复徬彷徹彻恆恒恥耻悅悦悳德悵怅悶闷悽凄惡恶惱恼"
    U"惲恽惻恻愛爱愜惬愨悫愴怆愷恺愾忾慄栗慇殷態态慍愠慘惨慚惭慟恸慣惯慤悫慪怄慫怂慮虑慳悭慶庆慼戚"
    U"慾欲憂忧憊惫憐怜憑凭憒愦憚惮憤愤憫悯憮怃憲宪憶忆懃勤懇恳應应懌怿懍懔懞蒙懟怼懣懑懨恹"
    U"懮忧懲惩懶懒懷怀懸悬懺忏懼惧懾慑戀恋戇戆戔戋戧戗戩戬戰战戲戏戶户拋抛挾挟捨舍捫扪捲卷掃扫掄抡"
    U"掙挣掛挂採采揀拣揚扬換换揮挥搆构損损搖摇搗捣搥捶搧扇搨拓搶抢搾榨摀捂摑掴摜掼摟搂摯挚"
    U"摳抠摶抟摻掺撈捞撐撑撓挠撚捻撟挢撢掸撣掸撥拨撫抚撲扑撳揿撻挞撾挝撿捡擁拥擄掳擇择擊击擋挡擔担"
    U"據据擠挤擣捣擬拟擯摈擰拧擱搁擲掷擴扩擷撷擺摆擻擞擼撸擾扰攄摅攆撵攏拢攔拦攖撄攙搀攛撺"
    U"攜携攝摄攢攒攣挛攤摊攪搅攬揽敗败敘叙敵敌數数斂敛斃毙斕斓斬斩斷断昇升時时晉晋晝昼暈晕暉晖暢畅"
    U"暫暂暱昵曄晔曆历曇昙曉晓曏向曖暧曠旷曬晒書书會会朧胧東东枒丫柵栅桿杆梔栀梘枧條条梟枭"
    U"棄弃棖枨棗枣棟栋棧栈棲栖椏桠楊杨楓枫楨桢業业極极榖谷榪杩榮荣榿桤構构槍枪槓杠槖橐槧椠槨椁槳桨"
    U"樁桩樂乐樅枞樑梁樓楼標标樞枢樣样樸朴樹树樺桦橈桡橋桥機机橢椭橫横檁檩檉柽檔档檜桧檝楫"
    U"檢检檣樯檯台檳槟檸柠檻槛櫃柜櫓橹櫚榈櫛栉櫝椟櫞橼櫟栎櫥橱櫧槠櫨栌櫪枥櫫橥櫬榇櫱蘖櫳栊櫸榉櫺棂"
    U"櫻樱欄栏權权欏椤欒栾欖榄欞棂欵款欽钦歎叹歐欧歛敛歟欤歡欢歲岁歷历歸归歿殁殘残殞殒殤殇"
    U"殫殚殮殓殯殡殲歼殺杀殼壳毀毁毆殴毬球毿毵氂牦氈毡氌氇氣气氫氢氬氩氳氲氹凼氾泛汎泛汙污決决沍冱"
    U"沒没沖冲況况洩泄洶汹浹浃涇泾涼凉淒凄淚泪淥渌淨净淪沦淵渊淶涞淺浅渙涣減减渦涡測测渾浑"
    U"湊凑湞浈湧涌湯汤溈沩準准溝沟溫温溼湿滄沧滅灭滌涤滎荥滬沪滯滞滲渗滷卤滸浒滾滚滿满漁渔漚沤漢汉"
    U"漣涟漬渍漲涨漵溆漸渐漿浆潁颍潑泼潔洁潙沩潛潜潤润潯浔潰溃潷滗潿涠澀涩澆浇澇涝澗涧澠渑"
    U"澤泽澩泶澮浍澱淀濁浊濃浓濕湿濘泞濟济濤涛濫滥濬浚濰潍濱滨濺溅濼泺濾滤瀅滢瀆渎瀉泻瀋沈瀏浏瀕濒"
    U"瀘泸瀝沥瀟潇瀠潆瀦潴瀧泷瀨濑瀰弥瀲潋瀾澜灃沣灄滠灑洒灕漓灘滩灝灏灠漤灣湾灤滦灧滟災灾"
    U"為为烏乌烴烃無无煉炼煒炜煙烟煢茕煥焕煩烦煬炀熒荧熗炝熱热熾炽燁烨燄焰燈灯燉炖燐磷燒烧燙烫燜焖"
    U"營营燦灿燬毁燭烛燴烩燻熏燼烬燾焘燿耀爍烁爐炉爛烂爭争爲为爺爷爾尔牀床牆墙牋笺牘牍牽牵"
    U"犖荦犢犊犧牺狀状狹狭狽狈猙狰猶犹猻狲獁犸獃呆獄狱獅狮獎奖獨独獪狯獫猃獰狞獲获獵猎獷犷獸兽獺獭"
    U"獻献獼猕玀猡現现琺珐琿珲瑋玮瑣琐瑤瑶瑩莹瑪玛瑯琅璉琏璣玑璦瑷環环璽玺瓊琼瓏珑瓔璎瓚瓒"
    U"甌瓯甕瓮產产産产畝亩畢毕畫画異异當当疇畴疊叠痀佝痙痉痠酸痾疴瘂痖瘋疯瘍疡瘓痪瘞瘗瘡疮瘧疟瘺瘘"
    U"瘻瘘療疗癆痨癇痫癉瘅癒愈癘疠癟瘪癡痴癢痒癤疖癥症癧疬癩癞癬癣癭瘿癮瘾癰痈癱瘫癲癫發发"
    U"皁皂皚皑皰疱皸皲皺皱盃杯盜盗盞盏盡尽監监盤盘盧卢盪荡眞真眥眦眾众睏困睜睁睞睐睪睾瞇眯瞘眍瞞瞒"
    U"瞭了瞼睑矚瞩矯矫砲炮硏研硤硖硨砗硯砚碩硕碭砀碸砜確确碼码磚砖磣碜磧碛磯矶磽硗礆硷礎础"
    U"礙碍礡礴礦矿礪砺礫砾礬矾礮炮礱砻祕秘祿禄禍祸禎祯禦御禪禅禮礼禰祢禱祷禿秃秈籼稅税稈秆稜棱稟禀"
    U"種种稱称穀谷穌稣積积穎颖穡穑穢秽穩稳穫获穭稆窩窝窪洼窮穷窯窑窶窭窺窥竄窜竅窍竇窦竈灶"
    U"竊窃竪竖競竞筆笔筍笋筧笕箇个箋笺箎篪箏筝節节範范築筑篋箧篤笃篩筛篳筚簀箦簆筘簍篓簞箪簡简簣篑"
    U"簫箫簷檐簽签簾帘籃篮籌筹籐藤籜箨籟籁籠笼籤签籩笾籪簖籬篱籮箩籲吁粧妆粵粤糝糁糞粪糧粮"
    U"糰团糲粝糴籴糶粜糹纟糾纠紀纪紂纣約约紅红紆纡紇纥紈纨紉纫紋纹納纳紐纽紓纾純纯紕纰紗纱紙纸級级"
    U"紛纷紜纭紡纺紮扎細细紱绂紲绁紳绅紹绍紺绀紼绋紿绐絀绌終终絃弦組组絆绊絎绗結结絕绝絛绦"
    U"絝绔絞绞絡络絢绚給给絨绒統统絲丝絳绛絶绝絹绢綁绑綃绡綆绠綈绨綉绣綏绥綑捆經经綜综綞缍綠绿綢绸"
    U"綣绻綫线綬绶維维綰绾綱纲網网綳绷綴缀綵彩綸纶綹绺綺绮綻绽綽绰綾绫綿绵緄绲緇缁緊紧緋绯"
    U"緑绿緒绪緔绱緗缃緘缄緙缂線线緝缉緞缎締缔緡缗緣缘緦缌編编緩缓緬缅緯纬緱缑緲缈練练緶缏緹缇緻致"
    U"縈萦縉缙縊缢縋缒縐绉縑缣縛缚縝缜縞缟縟缛縣县縧绦縫缝縭缡縮缩縱纵縲缧縴纤縵缦縶絷縷缕"
    U"縹缥總总績绩繃绷繅缫繆缪繒缯織织繕缮繚缭繞绕繡绣繢缋繩绳繪绘繫系繭茧繮缰繯缳繰缲繳缴繹绎繼继"
    U"繽缤繾缱纈缬纊纩續续纍累纏缠纓缨纔才纖纤纘缵纜缆缽钵罈坛罌罂罎坛罣挂罰罚罵骂罷罢羅罗"
    U"羆罴羈羁羋芈羣群羥羟羨羡義义羶膻習习翫玩翹翘翺翱耬耧耮耢聖圣聞闻聯联聰聪聲声聳耸聵聩聶聂職职"
    U"聹聍聽听聾聋肅肃脅胁脈脉脛胫脣唇脫脱脹胀腎肾腖胨腡脶腦脑腫肿腳脚腸肠膃腽膚肤膠胶膩腻"
    U"膽胆膾脍膿脓臉脸臍脐臏膑臘腊臚胪臟脏臠脔臥卧臨临臺台與与興兴舉举舊旧舖铺艙舱艤舣艦舰艫舻艱艰"
    U"艷艳芻刍苧苎茲兹荊荆荳豆莊庄莖茎莢荚莧苋菓果華华萇苌萊莱萬万萵莴葉叶葒荭葤荮葦苇葯药"
    U"葷荤蒐搜蒓莼蒔莳蒞莅蒼苍蓀荪蓆席蓋盖蓮莲蓯苁蓽荜蔔卜蔞蒌蔣蒋蔥葱蔦茑蔭荫蔴麻蕁荨蕆蒇蕎荞蕒荬"
    U"蕓芸蕕莸蕘荛蕢蒉蕩荡蕪芜蕭萧蕷蓣薈荟薊蓟薌芗薑姜薔蔷薟莶薦荐薩萨薺荠藍蓝藎荩藝艺藥药"
    U"藪薮藴蕴藶苈藷薯藹蔼藺蔺蘄蕲蘆芦蘇苏蘊蕴蘋苹蘚藓蘞蔹蘢茏蘭兰蘺蓠蘿萝處处虛虚虜虏號号虧亏虯虬"
    U"蛺蛱蛻蜕蜆蚬蝕蚀蝟猬蝦虾蝨虱蝸蜗螄蛳螞蚂螢萤螻蝼蟄蛰蟈蝈蟎螨蟣虮蟬蝉蟯蛲蟲虫蟶蛏蟻蚁"
    U"蠅蝇蠆虿蠍蝎蠐蛴蠑蝾蠔蚝蠟蜡蠣蛎蠧蠹蠱蛊蠶蚕蠻蛮衆众衊蔑術术衚胡衛卫衝冲袞衮袴绔裊袅裏里補补"
    U"裝装裡里製制複复褲裤褳裢褸褛褻亵襇裥襖袄襝裣襠裆襤褴襪袜襯衬襲袭覈核見见規规覓觅視视"
    U"覘觇覡觋覦觎親亲覬觊覯觏覲觐覷觑覺觉覽览覿觌觀观觴觞觶觯觸触訁讠訂订訃讣計计訊讯訌讧討讨訐讦"
    U"訓训訕讪訖讫託托記记訛讹訝讶訟讼訣诀訥讷訪访設设許许訴诉訶诃診诊註注証证詁诂詆诋詎讵"
    U"詐诈詒诒詔诏評评詘诎詛诅詞词詠咏詡诩詢询詣诣試试詩诗詫诧詬诟詭诡詮诠詰诘話话該该詳详詵诜詼诙"
    U"詿诖誄诔誅诛誆诓誇夸誌志認认誑诳誒诶誕诞誘诱誚诮語语誠诚誡诫誣诬誤误誥诰誦诵誨诲說说"
    U"説说誰谁課课誶谇誹诽誼谊調调諂谄諄谆談谈諉诿請请諍诤諏诹諑诼諒谅論论諗谂諛谀諜谍諞谝諡谥諢诨"
    U"諤谔諦谛諧谐諫谏諭谕諱讳諳谙諶谌諷讽諸诸諺谚諼谖諾诺謀谋謁谒謂谓謄誊謅诌謊谎謎谜謐谧"
    U"謔谑謖谡謗谤謙谦謚谥講讲謝谢謠谣謡谣謨谟謫谪謬谬謭谫謳讴謹谨謾谩譁哗證证譎谲譏讥譖谮識识譙谯"
    U"譚谭譜谱譟噪譫谵譯译議议譴谴護护譽誉譾谫讀读變变讎雠讒谗讓让讕谰讖谶讚赞讜谠讞谳豈岂"
    U"豎竖豐丰豔艳豬猪貍狸貓猫貝贝貞贞負负財财貢贡貧贫貨货販贩貪贪貫贯責责貯贮貰贳貲赀貳贰貴贵貶贬"
    U"買买貸贷貺贶費费貼贴貽贻貿贸賀贺賁贲賂赂賃赁賄贿賅赅資资賈贾賊贼賑赈賒赊賓宾賕赇賚赉"
    U"賜赐賞赏賠赔賡赓賢贤賣卖賤贱賦赋賧赕質质賫赍賬账賭赌賴赖賸剩賺赚賻赙購购賽赛賾赜贄贽贅赘贈赠"
    U"贊赞贋赝贍赡贏赢贐赆贓赃贖赎贗赝贛赣贜赃趕赶趙赵趨趋趲趱跡迹跼局踐践踡蜷踰逾踴踊蹌跄"
    U"蹕跸蹟迹蹣蹒蹤踪蹧糟蹺跷躉趸躊踌躋跻躍跃躑踯躒跞躓踬躕蹰躚跹躡蹑躥蹿躦躜躪躏軀躯車车軋轧軌轨"
    U"軍军軒轩軔轫軛轭軟软軤轷軫轸軲轱軸轴軹轵軺轺軻轲軼轶軾轼較较輅辂輇辁載载輊轾輒辄輓挽"
    U"輔辅輕轻輛辆輜辎輝辉輞辋輟辍輥辊輦辇輩辈輪轮輯辑輳辏輸输輻辐輾辗輿舆轂毂轄辖轅辕轆辘轉转轍辙"
    U"轎轿轔辚轝舆轟轰轡辔轢轹轤轳辦办辭辞辮辫辯辩農农迴回逕迳這这連连週周進进遊游運运過过"
    U"達达違违遙遥遜逊遞递遠远適适遯遁遲迟遷迁選选遺遗遼辽邁迈還还邇迩邊边邏逻邐逦郟郏郵邮鄆郓鄉乡"
    U"鄒邹鄔邬鄖郧鄧邓鄭郑鄰邻鄲郸鄴邺鄶郐鄺邝酈郦醃腌醖酝醜丑醞酝醫医醬酱醼宴釀酿釁衅釃酾"
    U"釅酽釋释釐厘釒钅釓钆釔钇釕钌釗钊釘钉釙钋針针釣钓釤钐釦扣釧钏釩钒釵钗釷钍釹钕釺钎鈀钯鈁钫鈄钭"
    U"鈈钚鈉钠鈍钝鈎钩鈐钤鈑钣鈔钞鈕钮鈞钧鈣钙鈥钬鈦钛鈧钪鈮铌鈰铈鈳钶鈴铃鈷钴鈸钹鈹铍鈺钰"
    U"鈽钸鈾铀鈿钿鉀钾鉅钜鉈铊鉉铉鉍铋鉑铂鉕钷鉗钳鉚铆鉛铅鉞钺鉢钵鉤钩鉦钲鉬钼鉭钽鉸铰鉺铒鉻铬鉿铪"
    U"銀银銃铳銅铜銑铣銓铨銖铢銘铭銚铫銜衔銠铑銣铷銥铱銦铟銨铵銩铥銪铕銫铯銬铐銱铞銲焊銳锐"
    U"銷销銹锈銻锑銼锉鋁铝鋃锒鋅锌鋇钡鋌铤鋏铗鋒锋鋝锊鋟锓鋣铘鋤锄鋥锃鋦锔鋨锇鋪铺鋭锐鋮铖鋯锆鋰锂"
    U"鋱铽鋶锍鋸锯鋼钢錁锞錄录錆锖錇锫錈锩錐锥錒锕錕锟錘锤錙锱錚铮錛锛錟锬錠锭錢钱錦锦錨锚"
    U"錫锡錮锢錯错録录錳锰錶表錸铼鍀锝鍁锨鍃锪鍆钔鍇锴鍊炼鍋锅鍍镀鍔锷鍘铡鍛锻鍤锸鍥锲鍩锘鍬锹鍰锾"
    U"鍵键鍶锶鍺锗鍾钟鎂镁鎄锿鎇镅鎊镑鎖锁鎗枪鎘镉鎚锤鎢钨鎣蓥鎦镏鎧铠鎩铩鎪锼鎬镐鎮镇鎰镒"
    U"鎳镍鎵镓鎸镌鎿镎鏃镞鏇镟鏈链鏌镆鏍镙鏑镝鏗铿鏘锵鏜镗鏝镘鏞镛鏟铲鏡镜鏢镖鏤镂鏨錾鏵铧鏷镤鏹镪"
    U"鏽锈鐃铙鐋铴鐐镣鐒铹鐓镦鐔镡鐘钟鐙镫鐝镢鐠镨鐦锎鐧锏鐨镄鐫镌鐮镰鐲镯鐳镭鐵铁鐸铎鐺铛"
    U"鐿镱鑄铸鑊镬鑌镔鑑鉴鑒鉴鑔镲鑠铄鑣镳鑥镥鑭镧鑰钥鑲镶鑷镊鑹镩鑼锣鑽钻鑾銮鑿凿長长門门閂闩閃闪"
    U"閆闫閉闭開开閌闶閎闳閏闰閑闲閒闲間间閔闵閘闸閡阂関关閣阁閥阀閧哄閨闺閩闽閫阃閬阆閭闾"
    U"閱阅閲阅閶阊閹阉閻阎閼阏閽阍閾阈閿阌闃阒闆板闇暗闈闱闊阔闋阕闌阑闐阗闔阖闕阙闖闯闘斗關关闞阚"
    U"闡阐闢辟闥闼阨厄陘陉陝陕陞升陣阵陰阴陳陈陸陆陽阳隄堤隉陧隊队階阶隕陨際际隨随險险隱隐"
    U"隴陇隸隶隻只雋隽雖虽雙双雛雏雜杂雞鸡離离難难雲云電电霑沾霧雾霽霁靂雳靄霭靈灵靚靓靜静靦腼靨靥"
    U"鞀鼗鞏巩鞝绱鞽鞒韁缰韃鞑韉鞯韋韦韌韧韓韩韙韪韜韬韞韫韮韭韻韵響响頁页頂顶頃顷項项順顺"
    U"頇顸須须頊顼頌颂頎颀頏颃預预頑顽頒颁頓顿頗颇領领頜颌頡颉頤颐頦颏頭头頰颊頷颔頸颈頹颓頻频頽颓"
    U"顆颗題题額额顎颚顏颜顓颛顔颜願愿顙颡顛颠類类顢颟顥颢顧顾顫颤顬颥顯显顰颦顱颅顳颞顴颧"
    U"風风颮飑颯飒颱台颳刮颶飓颼飕飄飘飆飙飈飚飛飞飠饣飢饥飩饨飪饪飫饫飭饬飯饭飲饮飴饴飼饲飽饱飾饰"
    U"餃饺餅饼餉饷養养餌饵餑饽餒馁餓饿餘余餚肴餛馄餞饯餡馅館馆餬糊餱糇餳饧餵喂餷馇餼饩餽馈"
    U"餾馏餿馊饃馍饅馒饈馐饉馑饊馓饋馈饌馔饑饥饒饶饗飨饜餍饞馋饢馕馬马馭驭馮冯馱驮馳驰馴驯駁驳駐驻"
    U"駑驽駒驹駔驵駕驾駘骀駙驸駛驶駝驼駟驷駡骂駢骈駭骇駱骆駿骏騁骋騅骓騍骒騎骑騏骐騖骛騙骗"
    U"騫骞騭骘騮骝騰腾騶驺騷骚騸骟騾骡驀蓦驁骜驂骖驃骠驄骢驅驱驊骅驍骁驏骣驕骄驗验驚惊驛驿驟骤驢驴"
    U"驤骧驥骥驪骊骯肮髏髅髒脏體体髕髌髖髋髮发鬀剃鬆松鬍胡鬚须鬢鬓鬥斗鬧闹鬨哄鬩阋鬭斗鬮阄"
    U"鬱郁魎魉魘魇魚鱼魯鲁魴鲂魷鱿鮁鲅鮃鲆鮎鲇鮐鲐鮑鲍鮒鲋鮚鲒鮝鲞鮞鲕鮪鲔鮫鲛鮭鲑鮮鲜鯀鲧鯁鲠鯇鲩"
    U"鯉鲤鯊鲨鯔鲻鯖鲭鯛鲷鯝鲴鯡鲱鯢鲵鯤鲲鯧鲳鯨鲸鯪鲮鯫鲰鯰鲶鯴鲺鯽鲫鯿鳊鰈鲽鰉鳇鰍鳅鰐鳄"
    U"鰒鳆鰓鳃鰠鳋鰣鲥鰥鳏鰨鳎鰩鳐鰭鳍鰱鲢鰲鳌鰳鳓鰵鳘鰷鲦鰹鲣鰻鳗鰾鳔鱅鳙鱈鳕鱉鳖鱒鳟鱔鳝鱖鳜鱗鳞"
    U"鱘鲟鱝鲼鱟鲎鱧鳢鱭鲚鱷鳄鱸鲈鱺鲡鳥鸟鳧凫鳩鸠鳬凫鳳凤鳴鸣鳶鸢鴆鸩鴇鸨鴉鸦鴕鸵鴛鸳鴝鸲"
    U"鴟鸱鴣鸪鴦鸯鴨鸭鴯鸸鴰鸹鴻鸿鴿鸽鵂鸺鵑鹃鵒鹆鵓鹁鵜鹈鵝鹅鵠鹄鵡鹉鵪鹌鵬鹏鵯鹎鵲鹊鶇鸫鶉鹑鶓鹋"
    U"鶘鹕鶚鹗鶥鹛鶩鹜鶯莺鶴鹤鶻鹘鶼鹣鷀鹚鷂鹞鷄鸡鷓鹧鷗鸥鷙鸷鷚鹨鷥鸶鷦鹪鷯鹩鷲鹫鷳鹇鷸鹬"
    U"鷹鹰鷺鹭鸌鹱鸕鸬鸚鹦鸛鹳鸝鹂鸞鸾鹵卤鹹咸鹺鹾鹼碱鹽盐麗丽麤粗麥麦麩麸麯曲麵面麼么黃黄黌黉點点"
    U"黨党黲黪黴霉黷黩黽黾黿鼋鼇鳌鼈鳖鼉鼍鼕冬鼴鼹齊齐齋斋齎赍齏齑齒齿齔龀齙龅齜龇齟龃齠龆"
    U"齡龄齣出齦龈齧啮齩咬齪龊齬龉齲龋齶腭齷龌龍龙龐庞龔龚龕龛龜龟";

/// The same for some of GB 2312, older forms, and characters that scans give for words of
/// procedure.
constexpr std::u32string_view others =
    U"徵征釆采於于後后諮咨覆复睑险竟竞诂估怔征宙审杳查査查卽即旣既淸清値值戸户敎教";

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
     "公向进经完于在由报征召通集备审出发签编组开听采按清评履解全照专挂上吸办结期接登将送刊附作做"
     "纳"},
    {"巳", "已", "", "辰上同", ""},
    {"乎", "平", "公", "", ""},
    // 末经审核; 期末, 月末 stay
    {"末", "未", "", "期月年周季旬世本始粉毫岁周文篇卷句段表栏尾学",
     "经公向进开组征报备听召履提通集审评清解编签反按送有能予作做收形被达吸采附举接曾对请就刊登办走"
     "取见"},
    {"休", "体", "集具整", "", ""},
    {"牲", "性", "法要行范定学业", "", ""},
    {"坪", "评", "", "草", "估审议"},
    {"么", "公", "", "什怎这那多要", "布开示告平众报"},
    {"鉴", "签", "", "", "发批署字"},
    {"升", "开", "公召", "", "征发听会集"},
    {"幵", "开", "", "", ""},
    {"怙", "估", "评", "", ""},
    {"渎", "读", "解", "", ""},
    {"沦", "论", "讨", "", ""},
    {"仪", "议", "会审", "", ""},
    {"贝", "见", "意", "", ""},
    // 木听取意见, 木公布; 竹木经营, 林木采伐 and 木材 stay
    {"木", "未", "",
     "树林土苗草花原积乔灌红竹坑实枕伐佳神巨硬软松杉杂圆方古名柚桃麻栋榆檀楠樟柏枯朽朴板门果药油采"
     "锯荒护",
     "听经征公召备审编按报开提采向通就反收履组"},
    {"曰", "日", "0123456789一二三四五六七八九十", "", ""},
};

/// While it folds, each character that may be misread gives way to one for private use: nine walks
/// for rare characters would cost more than the folding.
constexpr char32_t first_mark = 0xEFC0;
constexpr char mark_lead = '\xEE';

using variant_table = std::array<char16_t, last_ideograph - first_ideograph + 1>;

const variant_table& table() {
    static const auto made = [] {
        variant_table t{};
        for (const std::u32string_view pairs : {traditional, others})
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

/// The year of four figures or letters that begins there, in figures; empty for what is none.
std::string mended_year(std::string_view text, std::size_t from) {
    constexpr std::string_view behind = "年";
    constexpr std::size_t size = 4;
    if (!starts(text, from + size, behind)) return {};
    std::string year(text.substr(from, size));
    std::replace_if(
        year.begin(), year.end(), [](char c) { return c == 'O' || c == 'o'; }, '0');
    std::replace_if(
        year.begin(), year.end(), [](char c) { return c == 'l' || c == 'I'; }, '1');
    const bool is_year = (year.starts_with("19") || year.starts_with("20")) &&
                         year.find_first_not_of("0123456789") == std::string::npos;
    return is_year ? year : std::string();
}

/// 2O2O年, 2O21年, 20l9年: letters that stand for the figures of a year.
void mend_years(std::string& text) {
    for (const char letter : {'O', 'o', 'l', 'I'})
        for (std::size_t at = text.find(letter); at != std::string::npos;
             at = text.find(letter, at + 1))
            for (std::size_t before = 0; before < 4 && before <= at; ++before)
                if (const std::string year = mended_year(text, at - before); !year.empty())
                    text.replace(at - before, year.size(), year);
}

}  // namespace

folded_text fold_variants(std::string_view s) {
    folded_text out = fold(s, table().data());
    mend_years(out.text);
    const std::vector<marked> all = unmark(out, s);
    // In the order of the table: what one makes right is the neighbour of another.
    for (std::size_t k = 0; !all.empty() && k < std::size(misreads); ++k)
        for (const marked& one : all)
            if (one.misread == k && is_misread(out.text, one.at, misreads[k]))
                out.text.replace(one.at, misreads[k].wrong.size(), misreads[k].right);
    return out;
}

}  // namespace yigui::recognising
