<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE">
<context>
    <name>countersign::messages</name>
    <message>
        <source>Received data is not in the one form this program accepts.</source>
        <translation>البيانات الواردة ليست بالصيغة الوحيدة التي يقبلها هذا البرنامج.</translation>
    </message>
    <message>
        <source>It was set aside and nothing of it was used.</source>
        <translation>عُزلت البيانات ولم يُستخدم منها شيء.</translation>
    </message>
    <message>
        <source>Sync again later; if it stays, tell your desk administrator.</source>
        <translation>أعد المزامنة لاحقاً؛ وإن استمر ذلك فأبلغ مسؤول المكتب.</translation>
    </message>
    <message>
        <source>Received data ends too early.</source>
        <translation>انتهت البيانات الواردة قبل تمامها.</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation>لم يُستخدم منها شيء.</translation>
    </message>
    <message>
        <source>Sync again; the transfer resumes where it stopped.</source>
        <translation>أعد المزامنة؛ يُستأنف النقل من حيث توقف.</translation>
    </message>
    <message>
        <source>Received data is larger than allowed.</source>
        <translation>البيانات الواردة أكبر من المسموح به.</translation>
    </message>
    <message>
        <source>Tell your desk administrator who sent it.</source>
        <translation>أخبر مسؤول المكتب بمن أرسلها.</translation>
    </message>
    <message>
        <source>Received data is nested deeper than allowed.</source>
        <translation>تداخل البيانات الواردة أعمق من المسموح به.</translation>
    </message>
    <message>
        <source>Received data is of a kind this program does not know.</source>
        <translation>البيانات الواردة من نوع لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>It was set aside unopened.</source>
        <translation>عُزلت البيانات دون فتحها.</translation>
    </message>
    <message>
        <source>A newer version of Countersign may know it.</source>
        <translation>قد يعرفها إصدار أحدث من Countersign.</translation>
    </message>
    <message>
        <source>Received data has a part that this version must not ignore.</source>
        <translation>في البيانات الواردة جزء لا يجوز لهذا الإصدار تجاهله.</translation>
    </message>
    <message>
        <source>It was set aside, not lost.</source>
        <translation>عُزلت البيانات ولم تُفقد.</translation>
    </message>
    <message>
        <source>Install the newer version of Countersign; it will then be used.</source>
        <translation>ثبّت الإصدار الأحدث من Countersign؛ وستُستخدم البيانات حينئذ.</translation>
    </message>
    <message>
        <source>A needed part is missing in received data.</source>
        <translation>ينقص البيانات الواردة جزء لازم.</translation>
    </message>
    <message>
        <source>A part of received data has a value it cannot have.</source>
        <translation>في جزء من البيانات الواردة قيمة غير ممكنة.</translation>
    </message>
    <message>
        <source>A signature does not fit what it signs.</source>
        <translation>التوقيع لا يطابق ما وُقّع.</translation>
    </message>
    <message>
        <source>This can be damage or an attack: tell your desk administrator.</source>
        <translation>قد يكون هذا تلفاً أو هجوماً: أبلغ مسؤول المكتب.</translation>
    </message>
    <message>
        <source>Received data is signed with a key that nobody vouches for.</source>
        <translation>البيانات الواردة موقّعة بمفتاح لا يضمنه أحد.</translation>
    </message>
    <message>
        <source>Sync the directory again; if it stays, tell your desk administrator.</source>
        <translation>أعد مزامنة الدليل؛ وإن استمر ذلك فأبلغ مسؤول المكتب.</translation>
    </message>
    <message>
        <source>Sealed data could not be opened with the keys at hand.</source>
        <translation>تعذّر فتح البيانات المختومة بالمفاتيح المتوفرة.</translation>
    </message>
    <message>
        <source>It was kept as it came.</source>
        <translation>حُفظت البيانات كما وردت.</translation>
    </message>
    <message>
        <source>Your desk may have to share a newer key with this device; sync again.</source>
        <translation>قد يلزم أن يشارك مكتبك مفتاحاً أحدث مع هذا الجهاز؛ أعد المزامنة.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Countersign.</source>
        <translation>كُتبت هذه البيانات بإصدار أحدث من Countersign.</translation>
    </message>
    <message>
        <source>Install the newer version to use it.</source>
        <translation>ثبّت الإصدار الأحدث لاستخدامها.</translation>
    </message>
    <message numerus="yes">
        <source>%n root share(s) signed; %2 are needed.</source>
        <translation>
            <numerusform>لم توقّع أي حصة من المفتاح الجذر؛ المطلوب %2.</numerusform>
            <numerusform>وقّعت حصة واحدة من المفتاح الجذر؛ المطلوب %2.</numerusform>
            <numerusform>وقّعت حصتان من المفتاح الجذر؛ المطلوب %2.</numerusform>
            <numerusform>وقّعت %n حصص من المفتاح الجذر؛ المطلوب %2.</numerusform>
            <numerusform>وقّعت %n حصة من المفتاح الجذر؛ المطلوب %2.</numerusform>
            <numerusform>وقّعت %n حصة من المفتاح الجذر؛ المطلوب %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was signed so far is kept in the file.</source>
        <translation>ما وُقّع حتى الآن محفوظ في الملف.</translation>
    </message>
    <message>
        <source>Pass the file to the next holder of a share.</source>
        <translation>سلّم الملف إلى حامل الحصة التالي.</translation>
    </message>
    <message>
        <source>Whoever signed this had no right to.</source>
        <translation>لم يكن لمن وقّع هذا حق التوقيع.</translation>
    </message>
    <message>
        <source>Tell your desk administrator.</source>
        <translation>أبلغ مسؤول المكتب.</translation>
    </message>
    <message>
        <source>The directory offered is shorter than the one known here.</source>
        <translation>الدليل المعروض أقصر من الدليل المعروف هنا.</translation>
    </message>
    <message>
        <source>The known one stays in force.</source>
        <translation>يبقى الدليل المعروف سارياً.</translation>
    </message>
    <message>
        <source>This can be an attack: tell your desk administrator before you go on.</source>
        <translation>قد يكون هذا هجوماً: أبلغ مسؤول المكتب قبل أن تتابع.</translation>
    </message>
    <message>
        <source>The directory offered tells another past than the one known here.</source>
        <translation>يروي الدليل المعروض تاريخاً غير تاريخ الدليل المعروف هنا.</translation>
    </message>
    <message>
        <source>The directory has no desk %1.</source>
        <translation>لا يوجد في الدليل مكتب %1.</translation>
    </message>
    <message>
        <source>Check the code, or sync and try again.</source>
        <translation>تحقق من الرمز، أو أجرِ مزامنة وحاول مجدداً.</translation>
    </message>
    <message>
        <source>This device has been revoked by its desk.</source>
        <translation>ألغى المكتب اعتماد هذا الجهاز.</translation>
    </message>
    <message>
        <source>The vault stays readable here.</source>
        <translation>تبقى الخزنة مقروءة هنا.</translation>
    </message>
    <message>
        <source>Speak with your desk administrator.</source>
        <translation>راجع مسؤول المكتب.</translation>
    </message>
    <message>
        <source>Your desk administrator has not approved this device yet.</source>
        <translation>لم يعتمد مسؤول المكتب هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Your request is kept.</source>
        <translation>طلبك محفوظ.</translation>
    </message>
    <message>
        <source>Tell your administrator the short code, then try again.</source>
        <translation>أعطِ المسؤول الرمز القصير ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>This device belongs to a desk already.</source>
        <translation>هذا الجهاز تابع لمكتب من قبل.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Create another vault to join another desk.</source>
        <translation>أنشئ خزنة أخرى للانضمام إلى مكتب آخر.</translation>
    </message>
    <message>
        <source>This belongs to another federation than the one this vault joined.</source>
        <translation>هذا يخص اتحاداً غير الاتحاد الذي انضمت إليه هذه الخزنة.</translation>
    </message>
    <message>
        <source>Check that you have the right file or portal address.</source>
        <translation>تحقق من صحة الملف أو عنوان البوابة.</translation>
    </message>
    <message>
        <source>This is number %1, not newer than number %2 held here.</source>
        <translation>هذا الرقم %1، وليس أحدث من الرقم %2 المحفوظ هنا.</translation>
    </message>
    <message>
        <source>The newer one stays in force.</source>
        <translation>يبقى الأحدث سارياً.</translation>
    </message>
    <message>
        <source>Use the newest file.</source>
        <translation>استخدم أحدث ملف.</translation>
    </message>
    <message>
        <source>Only the desk&apos;s publishing device can do this.</source>
        <translation>لا يستطيع ذلك إلا جهاز النشر في المكتب.</translation>
    </message>
    <message>
        <source>Your alerts wait in the queue.</source>
        <translation>تنبيهاتك تنتظر في قائمة الإرسال.</translation>
    </message>
    <message>
        <source>Let that device sync, or have the publishing handed over.</source>
        <translation>دع ذلك الجهاز يُجري المزامنة، أو اطلب نقل مهمة النشر.</translation>
    </message>
    <message>
        <source>A record came from a desk that may not own it (%1 from %2).</source>
        <translation>ورد سجل من مكتب قد لا يحق له امتلاكه (%1 من %2).</translation>
    </message>
    <message>
        <source>The whole batch was refused.</source>
        <translation>رُفضت الدفعة كلها.</translation>
    </message>
    <message>
        <source>A step of the feed is missing: %1 was expected, %2 came.</source>
        <translation>تنقص التغذية خطوة: المنتظر %1 والوارد %2.</translation>
    </message>
    <message>
        <source>The data held here is unchanged.</source>
        <translation>البيانات المحفوظة هنا لم تتغيّر.</translation>
    </message>
    <message>
        <source>Sync again; if it stays, tell your desk administrator.</source>
        <translation>أعد المزامنة؛ وإن استمر ذلك فأبلغ مسؤول المكتب.</translation>
    </message>
    <message>
        <source>Two different contents were shown for one step of a feed.</source>
        <translation>عُرض مضمونان مختلفان لخطوة واحدة من التغذية.</translation>
    </message>
    <message>
        <source>Both were kept as evidence; the first stays in force.</source>
        <translation>حُفظ كلاهما دليلاً؛ ويبقى الأول سارياً.</translation>
    </message>
    <message>
        <source>This can be an attack: tell your desk administrator.</source>
        <translation>قد يكون هذا هجوماً: أبلغ مسؤول المكتب.</translation>
    </message>
    <message>
        <source>A feed went back to an earlier state.</source>
        <translation>عادت تغذية إلى حالة سابقة.</translation>
    </message>
    <message>
        <source>The newer state here stays in force.</source>
        <translation>تبقى الحالة الأحدث هنا سارية.</translation>
    </message>
    <message>
        <source>The records do not add up to what their owner signed.</source>
        <translation>مجموع السجلات لا يطابق ما وقّعه صاحبها.</translation>
    </message>
    <message>
        <source>Nothing of this transfer was used.</source>
        <translation>لم يُستخدم شيء من هذا النقل.</translation>
    </message>
    <message>
        <source>A piece of the transfer was damaged.</source>
        <translation>تلف جزء من البيانات المنقولة.</translation>
    </message>
    <message>
        <source>The pieces before it are kept.</source>
        <translation>الأجزاء التي قبله محفوظة.</translation>
    </message>
    <message>
        <source>Sync again; only the missing pieces are fetched.</source>
        <translation>أعد المزامنة؛ تُجلب الأجزاء الناقصة فقط.</translation>
    </message>
    <message>
        <source>This desk holds no key for a channel yet.</source>
        <translation>ليس لدى هذا المكتب مفتاح للقناة بعد.</translation>
    </message>
    <message>
        <source>The sealed data is kept.</source>
        <translation>البيانات المختومة محفوظة.</translation>
    </message>
    <message>
        <source>It opens once the owner has shared the key; sync again later.</source>
        <translation>تُفتح عندما يشارك صاحبها المفتاح؛ أعد المزامنة لاحقاً.</translation>
    </message>
    <message>
        <source>The portal does not answer.</source>
        <translation>البوابة لا تجيب.</translation>
    </message>
    <message>
        <source>You can go on working; look-ups use the alerts held here and say how old they are.</source>
        <translation>يمكنك متابعة العمل؛ تستخدم الاستعلامات التنبيهات المحفوظة هنا وتذكر عمرها.</translation>
    </message>
    <message>
        <source>The next try is made by itself; check the network if it lasts.</source>
        <translation>تجري المحاولة التالية تلقائياً؛ تحقق من الشبكة إن طال الأمر.</translation>
    </message>
    <message>
        <source>The portal&apos;s identity has changed, so nothing was sent.</source>
        <translation>تغيّرت هوية البوابة، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Everything held here is kept.</source>
        <translation>كل ما هو محفوظ هنا باقٍ.</translation>
    </message>
    <message>
        <source>This can be a planned change or an attack. Call your desk administrator and compare the fingerprint.</source>
        <translation>قد يكون هذا تغييراً مخططاً أو هجوماً. اتصل بمسؤول المكتب وقارن بصمة المفتاح.</translation>
    </message>
    <message>
        <source>Something else answered in the portal&apos;s place, perhaps the sign-in page of this network.</source>
        <translation>أجاب غير البوابة مكانها، ولعلها صفحة الدخول إلى هذه الشبكة.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Sign in to the network with a browser, then sync again.</source>
        <translation>سجّل الدخول إلى الشبكة بمتصفح، ثم أعد المزامنة.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from the portal&apos;s by %n second(s).</source>
        <translation>
            <numerusform>لا فرق بين ساعة هذا الحاسوب وساعة البوابة.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة البوابة بثانية واحدة.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة البوابة بثانيتين.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة البوابة بمقدار %n ثوانٍ.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة البوابة بمقدار %n ثانية.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة البوابة بمقدار %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are shown as estimates; nothing is deleted.</source>
        <translation>تُعرض الأوقات على أنها تقديرية؛ ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Set the clock, then sync again.</source>
        <translation>اضبط الساعة ثم أعد المزامنة.</translation>
    </message>
    <message>
        <source>The portal shows an older state than it did before.</source>
        <translation>تعرض البوابة حالة أقدم مما عرضته من قبل.</translation>
    </message>
    <message>
        <source>It may have been restored from a backup, or this is an attack: tell your desk administrator.</source>
        <translation>قد تكون استُعيدت من نسخة احتياطية، أو أن هذا هجوم: أبلغ مسؤول المكتب.</translation>
    </message>
    <message>
        <source>The session with the portal has ended.</source>
        <translation>انتهت الجلسة مع البوابة.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Sync again to start a new one.</source>
        <translation>أعد المزامنة لبدء جلسة جديدة.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>The portal refused the request (%1).</source>
        <translation>رفضت البوابة الطلب (%1).</translation>
    </message>
    <message>
        <source>What was to be sent is kept.</source>
        <translation>ما كان سيُرسل محفوظ.</translation>
    </message>
    <message>
        <source>Install updates and sync again; if it stays, tell your desk administrator.</source>
        <translation>ثبّت التحديثات ثم أعد المزامنة؛ وإن استمر ذلك فأبلغ مسؤول المكتب.</translation>
    </message>
    <message>
        <source>The portal asks for a pause.</source>
        <translation>تطلب البوابة التوقف برهة.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is made in %n second(s).</source>
        <translation>
            <numerusform>تجري المحاولة التالية الآن.</numerusform>
            <numerusform>تجري المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>تجري المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>تجري المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>تجري المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>تجري المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at your wish.</source>
        <translation>توقف بناءً على طلبك.</translation>
    </message>
    <message>
        <source>What was finished until then is kept.</source>
        <translation>ما أُنجز حتى ذلك الحين محفوظ.</translation>
    </message>
    <message>
        <source>Start it again to go on.</source>
        <translation>ابدأ من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The portal is busy.</source>
        <translation>البوابة مشغولة.</translation>
    </message>
    <message>
        <source>The next try is made by itself.</source>
        <translation>تجري المحاولة التالية تلقائياً.</translation>
    </message>
    <message>
        <source>The portal could not listen on %1, port %2.</source>
        <translation>لم تتمكن البوابة من الاستماع على %1، المنفذ %2.</translation>
    </message>
    <message>
        <source>Its data is unchanged.</source>
        <translation>بياناتها لم تتغيّر.</translation>
    </message>
    <message>
        <source>Check that the port is free and the address belongs to this machine.</source>
        <translation>تحقق من أن المنفذ متاح وأن العنوان لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Another portal process uses the folder %1.</source>
        <translation>تستخدم بوابة أخرى قيد التشغيل المجلد %1.</translation>
    </message>
    <message>
        <source>It was left running.</source>
        <translation>تُركت تعمل.</translation>
    </message>
    <message>
        <source>Stop it first, or name another folder.</source>
        <translation>أوقفها أولاً، أو حدّد مجلداً آخر.</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault.</source>
        <translation>عبارة المرور لا تفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>The vault is unchanged.</source>
        <translation>الخزنة لم تتغيّر.</translation>
    </message>
    <message numerus="yes">
        <source>%n more try(ies) before a wait of %2 s.</source>
        <translation>
            <numerusform>لا محاولات باقية قبل انتظار %2 ث.</numerusform>
            <numerusform>بقيت محاولة واحدة قبل انتظار %2 ث.</numerusform>
            <numerusform>بقيت محاولتان قبل انتظار %2 ث.</numerusform>
            <numerusform>بقيت %n محاولات قبل انتظار %2 ث.</numerusform>
            <numerusform>بقيت %n محاولة قبل انتظار %2 ث.</numerusform>
            <numerusform>بقيت %n محاولة قبل انتظار %2 ث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong passphrases in a row.</source>
        <translation>أُدخلت عبارات مرور خاطئة كثيرة على التوالي.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>حاول مجدداً الآن.</numerusform>
            <numerusform>حاول مجدداً بعد ثانية واحدة.</numerusform>
            <numerusform>حاول مجدداً بعد ثانيتين.</numerusform>
            <numerusform>حاول مجدداً بعد %n ثوانٍ.</numerusform>
            <numerusform>حاول مجدداً بعد %n ثانية.</numerusform>
            <numerusform>حاول مجدداً بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key file of this vault was not found.</source>
        <translation>لم يُعثر على ملف مفتاح هذه الخزنة.</translation>
    </message>
    <message>
        <source>Insert the medium that holds it, or choose the file.</source>
        <translation>أدخل الوسيط الذي يحمله، أو اختر الملف.</translation>
    </message>
    <message>
        <source>Both copies of the vault header are damaged.</source>
        <translation>نسختا ترويسة الخزنة تالفتان.</translation>
    </message>
    <message>
        <source>The encrypted data was not touched.</source>
        <translation>لم تُمس البيانات المشفّرة.</translation>
    </message>
    <message>
        <source>Restore the vault from a backup; keep the damaged files for your desk administrator.</source>
        <translation>استعد الخزنة من نسخة احتياطية؛ واحفظ الملفات التالفة لمسؤول المكتب.</translation>
    </message>
    <message>
        <source>The vault header asks for weaker protection than this program accepts.</source>
        <translation>تطلب ترويسة الخزنة حماية أضعف مما يقبله هذا البرنامج.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>Do not use this vault; restore it from a backup and tell your desk administrator.</source>
        <translation>لا تستخدم هذه الخزنة؛ استعدها من نسخة احتياطية وأبلغ مسؤول المكتب.</translation>
    </message>
    <message>
        <source>There is a vault in %1 already.</source>
        <translation>توجد خزنة في %1 من قبل.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>تُركت كما هي.</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the vault that is there.</source>
        <translation>اختر مجلداً آخر، أو افتح الخزنة الموجودة هناك.</translation>
    </message>
    <message>
        <source>There is no vault in %1.</source>
        <translation>لا توجد خزنة في %1.</translation>
    </message>
    <message>
        <source>Check the folder, or create a vault or restore one there.</source>
        <translation>تحقق من المجلد، أو أنشئ خزنة أو استعدها هناك.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Countersign (format %1; this program knows %2).</source>
        <translation>كُتبت هذه الخزنة بإصدار أحدث من Countersign (الصيغة %1؛ يعرف هذا البرنامج %2).</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>ثبّت الإصدار الأحدث لفتحها.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>الخزنة مقفلة.</translation>
    </message>
    <message>
        <source>Drafts are saved.</source>
        <translation>المسودات محفوظة.</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>افتحها للمتابعة.</translation>
    </message>
    <message>
        <source>Another window or command has this vault open.</source>
        <translation>نافذة أخرى أو أمر آخر يفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>Close the other one first, or work there.</source>
        <translation>أغلق الآخر أولاً، أو اعمل هناك.</translation>
    </message>
    <message>
        <source>The recovery key does not open this vault.</source>
        <translation>مفتاح الاسترداد لا يفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>Compare each group with the printed sheet and that it belongs to this vault.</source>
        <translation>قارن كل مجموعة بالورقة المطبوعة وتأكد أنها تخص هذه الخزنة.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>عبارة المرور أقصر من اللازم.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s); several plain words are good.</source>
        <translation>
            <numerusform>عبارة المرور لازمة؛ يحسن استخدام عدة كلمات عادية.</numerusform>
            <numerusform>استخدم حرفاً واحداً على الأقل؛ يحسن استخدام عدة كلمات عادية.</numerusform>
            <numerusform>استخدم حرفين على الأقل؛ يحسن استخدام عدة كلمات عادية.</numerusform>
            <numerusform>استخدم %n أحرف على الأقل؛ يحسن استخدام عدة كلمات عادية.</numerusform>
            <numerusform>استخدم %n حرفاً على الأقل؛ يحسن استخدام عدة كلمات عادية.</numerusform>
            <numerusform>استخدم %n حرف على الأقل؛ يحسن استخدام عدة كلمات عادية.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cryptographic step failed, which should never happen.</source>
        <translation>فشلت خطوة تشفير، وهو ما لا ينبغي أن يحدث.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Restart the program; if it happens again, tell your desk administrator.</source>
        <translation>أعد تشغيل البرنامج؛ وإن تكرر ذلك فأبلغ مسؤول المكتب.</translation>
    </message>
    <message>
        <source>The system gave no protected memory for keys.</source>
        <translation>لم يمنح النظام ذاكرة محمية للمفاتيح.</translation>
    </message>
    <message>
        <source>The vault stays closed.</source>
        <translation>تبقى الخزنة مغلقة.</translation>
    </message>
    <message>
        <source>Close other programs, or ask your administrator to raise the limit for locked memory.</source>
        <translation>أغلق برامج أخرى، أو اطلب من المسؤول رفع حد الذاكرة المقفلة.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or was not finished.</source>
        <translation>النسخة الاحتياطية %1 تالفة أو لم تكتمل.</translation>
    </message>
    <message>
        <source>The present vault was not touched.</source>
        <translation>لم تُمس الخزنة الحالية.</translation>
    </message>
    <message>
        <source>Choose an older backup.</source>
        <translation>اختر نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>The encrypting database is not available: another one was loaded in its place.</source>
        <translation>قاعدة البيانات المشفّرة غير متوفرة: حُمّلت أخرى مكانها.</translation>
    </message>
    <message>
        <source>Nothing was written, so nothing stands in plain text.</source>
        <translation>لم يُكتب شيء، فلا شيء مكتوب دون تشفير.</translation>
    </message>
    <message>
        <source>Start the program without changed library paths, or install it again.</source>
        <translation>شغّل البرنامج دون تغيير مسارات المكتبات، أو أعد تثبيته.</translation>
    </message>
    <message>
        <source>The key does not open the database.</source>
        <translation>المفتاح لا يفتح قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>If the passphrase was right, restore the vault header or the vault from a backup.</source>
        <translation>إن كانت عبارة المرور صحيحة فاستعد ترويسة الخزنة أو الخزنة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault has a damaged page in %1.</source>
        <translation>في الخزنة صفحة تالفة في %1.</translation>
    </message>
    <message>
        <source>Restore the last good backup; keep the damaged file for your desk administrator.</source>
        <translation>استعد آخر نسخة احتياطية سليمة؛ واحفظ الملف التالف لمسؤول المكتب.</translation>
    </message>
    <message>
        <source>The database %1 ends too early.</source>
        <translation>تنتهي قاعدة البيانات %1 قبل تمامها.</translation>
    </message>
    <message>
        <source>What is left of it was not changed.</source>
        <translation>ما بقي منها لم يتغيّر.</translation>
    </message>
    <message>
        <source>Restore the last good backup; keep the shortened file for your desk administrator.</source>
        <translation>استعد آخر نسخة احتياطية سليمة؛ واحفظ الملف المبتور لمسؤول المكتب.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Countersign (schema %1; this program knows %2).</source>
        <translation>كُتبت قاعدة البيانات بإصدار أحدث من Countersign (المخطط %1؛ يعرف هذا البرنامج %2).</translation>
    </message>
    <message>
        <source>The database could not grow.</source>
        <translation>تعذّر توسيع قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Everything saved before is kept.</source>
        <translation>كل ما حُفظ من قبل باقٍ.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>أفرغ مساحة على القرص ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>The database refused a step.</source>
        <translation>رفضت قاعدة البيانات خطوة.</translation>
    </message>
    <message>
        <source>The step was undone as a whole.</source>
        <translation>أُلغيت الخطوة كلها.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the program.</source>
        <translation>حاول مجدداً؛ وإن تكرر ذلك فأعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The new database file is readable, so it was not encrypted.</source>
        <translation>ملف قاعدة البيانات الجديد مقروء، فهو غير مشفّر.</translation>
    </message>
    <message>
        <source>The file was removed.</source>
        <translation>أُزيل الملف.</translation>
    </message>
    <message>
        <source>Do not go on with this installation; install the program again.</source>
        <translation>لا تتابع بهذا التثبيت؛ أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The database holds something that contradicts this entry.</source>
        <translation>في قاعدة البيانات ما يناقض هذا القيد.</translation>
    </message>
    <message>
        <source>Look at the present entry and try again.</source>
        <translation>راجع القيد الحالي وحاول مجدداً.</translation>
    </message>
    <message>
        <source>Another task has been writing to the vault for a long time.</source>
        <translation>مهمة أخرى تكتب في الخزنة منذ وقت طويل.</translation>
    </message>
    <message>
        <source>Wait for it to end, then try again.</source>
        <translation>انتظر حتى تنتهي ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>There is no number to look up.</source>
        <translation>لا يوجد رقم للاستعلام عنه.</translation>
    </message>
    <message>
        <source>Type or paste a document number or a machine-readable zone.</source>
        <translation>اكتب أو ألصق رقم وثيقة أو منطقة مقروءة آلياً.</translation>
    </message>
    <message>
        <source>This cannot be read as a document number or a complete machine-readable zone.</source>
        <translation>لا يمكن قراءة هذا رقمَ وثيقة ولا منطقة مقروءة آلياً كاملة.</translation>
    </message>
    <message>
        <source>The text stays in the field.</source>
        <translation>يبقى النص في الحقل.</translation>
    </message>
    <message>
        <source>Check that every line is there, or type the number alone.</source>
        <translation>تحقق من وجود كل الأسطر، أو اكتب الرقم وحده.</translation>
    </message>
    <message>
        <source>No reason was chosen.</source>
        <translation>لم يُختر سبب.</translation>
    </message>
    <message>
        <source>Choose why you look this up; it is logged with the answer.</source>
        <translation>اختر سبب الاستعلام؛ يُسجّل مع الجواب.</translation>
    </message>
    <message>
        <source>The record has no document number.</source>
        <translation>لا يحمل السجل رقم وثيقة.</translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation>ما أدخلته محفوظ.</translation>
    </message>
    <message>
        <source>Enter the number as it is printed; it needs a letter A–Z or a digit.</source>
        <translation>أدخل الرقم كما طُبع؛ ويلزم فيه حرف ⁦A–Z⁩ أو رقم.</translation>
    </message>
    <message>
        <source>The document number has %1 characters; at most %2 are possible.</source>
        <translation>في رقم الوثيقة %1 من الرموز؛ والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>Enter the number alone, without words around it.</source>
        <translation>أدخل الرقم وحده دون كلمات حوله.</translation>
    </message>
    <message>
        <source>The issuing country is missing.</source>
        <translation>بلد الإصدار غير مذكور.</translation>
    </message>
    <message>
        <source>Choose the country that issued the document.</source>
        <translation>اختر البلد الذي أصدر الوثيقة.</translation>
    </message>
    <message>
        <source>Only %1 can enter the status of its own documents; this desk is %2.</source>
        <translation>لا يُدخل حالة وثائق %1 إلا صاحبها؛ وهذا المكتب هو %2.</translation>
    </message>
    <message>
        <source>Choose a detection category, or send the facts to the issuing country.</source>
        <translation>اختر فئة كشف، أو أرسل الوقائع إلى بلد الإصدار.</translation>
    </message>
    <message>
        <source>The dates contradict each other: %2 lies before %1.</source>
        <translation>التاريخان متناقضان: يقع %2 قبل %1.</translation>
    </message>
    <message>
        <source>Correct one of them, or leave it empty.</source>
        <translation>صحّح أحدهما أو اتركه فارغاً.</translation>
    </message>
    <message>
        <source>%1 to %2 is no series of blanks.</source>
        <translation>المدى من %1 إلى %2 ليس سلسلة وثائق فارغة.</translation>
    </message>
    <message>
        <source>Both ends need the same letters and the same number of digits, and the quantity must fit.</source>
        <translation>يجب أن يتساوى الطرفان في الأحرف وعدد الأرقام، وأن تطابقهما الكمية.</translation>
    </message>
    <message>
        <source>A detection needs a grading of source and information.</source>
        <translation>يحتاج الكشف إلى تقييم للمصدر والمعلومة.</translation>
    </message>
    <message>
        <source>Choose both codes of your grading scheme.</source>
        <translation>اختر رمزَي نظام التقييم لديك.</translation>
    </message>
    <message>
        <source>A list reference needs the name, the edition and the reference of its list.</source>
        <translation>تحتاج الإحالة إلى قائمة إلى اسم القائمة وإصدارها ومرجعها.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Import the list again instead of entering it by hand.</source>
        <translation>استورد القائمة من جديد بدل إدخالها يدوياً.</translation>
    </message>
    <message>
        <source>A text is too long (%1 bytes; at most %2).</source>
        <translation>نص أطول من اللازم (%1 بايت؛ الحد الأقصى %2).</translation>
    </message>
    <message>
        <source>Shorten it; long reports belong in a case.</source>
        <translation>اختصره؛ التقارير الطويلة مكانها ملف القضية.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>تعذّرت قراءة الملف %1.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>تحقق من وجوده ومن أن لك حق قراءته.</translation>
    </message>
    <message>
        <source>%1 is not a list this program can read; it stopped at line %2.</source>
        <translation>الملف %1 ليس قائمة يقرؤها هذا البرنامج؛ توقفت القراءة عند السطر %2.</translation>
    </message>
    <message>
        <source>The file is of %1, older than the edition held here (%2).</source>
        <translation>إصدار الملف %1، وهو أقدم من الإصدار المحفوظ هنا (%2).</translation>
    </message>
    <message>
        <source>Import the newest edition of the list.</source>
        <translation>استورد أحدث إصدار من القائمة.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت كتابة %1.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>ما كان موجوداً لم يتغيّر.</translation>
    </message>
    <message>
        <source>Check the folder and that you may write to it.</source>
        <translation>تحقق من المجلد ومن أن لك حق الكتابة فيه.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>What you have open can still be saved and locked; sync waits.</source>
        <translation>ما هو مفتوح لديك يمكن حفظه وقفله؛ والمزامنة تنتظر.</translation>
    </message>
    <message>
        <source>Free some space, then sync again.</source>
        <translation>أفرغ مساحة ثم أعد المزامنة.</translation>
    </message>
    <message>
        <source>Other users of this computer can read %1.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الحاسوب قراءة %1.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>لم يُستخدم.</translation>
    </message>
    <message>
        <source>Make it readable for its owner only, then try again.</source>
        <translation>اجعل قراءته لصاحبه فقط ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>The command was not understood: %1.</source>
        <translation>لم يُفهم الأمر: %1.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>انظر ⁦--help⁩.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>حدث خطأ داخل البرنامج.</translation>
    </message>
    <message>
        <source>Saved work is kept.</source>
        <translation>العمل المحفوظ باقٍ.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the log of codes to your desk administrator.</source>
        <translation>حاول مجدداً؛ وإن تكرر ذلك فأرسل سجل الرموز إلى مسؤول المكتب.</translation>
    </message>
    <message>
        <source>The entry has no number.</source>
        <translation>لا رقم للقيد.</translation>
    </message>
    <message>
        <source>The number was taken from the note.</source>
        <translation>أُخذ الرقم من الملاحظة.</translation>
    </message>
    <message>
        <source>Words around the number were set aside.</source>
        <translation>نُحّيت الكلمات التي حول الرقم.</translation>
    </message>
    <message>
        <source>The note tells letter O and digit 0 apart.</source>
        <translation>تميّز الملاحظة بين الحرف O والرقم 0.</translation>
    </message>
    <message>
        <source>The number is too long to be looked up.</source>
        <translation>الرقم أطول من أن يُستعلم عنه.</translation>
    </message>
    <message>
        <source>The same number stands twice at this person; one record was made.</source>
        <translation>ورد الرقم نفسه مرتين لهذا الشخص؛ أُنشئ سجل واحد.</translation>
    </message>
    <message>
        <source>The label says national number, the free text says passport; taken as a passport.</source>
        <translation>تقول التسمية رقم وطني ويقول النص جواز سفر؛ عُدّ جواز سفر.</translation>
    </message>
    <message>
        <source>The issuer was taken from the text.</source>
        <translation>أُخذت جهة الإصدار من النص.</translation>
    </message>
    <message>
        <source>Field and text name different issuers; the one beside the number was taken.</source>
        <translation>يذكر الحقل والنص جهتي إصدار مختلفتين؛ أُخذت التي بجانب الرقم.</translation>
    </message>
    <message>
        <source>The country name is not known.</source>
        <translation>اسم البلد غير معروف.</translation>
    </message>
    <message>
        <source>No country is given.</source>
        <translation>لم يُذكر بلد.</translation>
    </message>
    <message>
        <source>The date could not be read.</source>
        <translation>تعذّرت قراءة التاريخ.</translation>
    </message>
    <message>
        <source>The date is of another calendar and was not converted.</source>
        <translation>التاريخ بتقويم آخر ولم يُحوَّل.</translation>
    </message>
    <message>
        <source>The note says more than could be used.</source>
        <translation>في الملاحظة أكثر مما أمكن استخدامه.</translation>
    </message>
    <message>
        <source>The entry has no name.</source>
        <translation>لا اسم للقيد.</translation>
    </message>
    <message>
        <source>The entry has no reference; its record number stands in.</source>
        <translation>لا مرجع للقيد؛ حلّ رقم سجله محله.</translation>
    </message>
    <message>
        <source>The reference stands twice in the list; the record number was added.</source>
        <translation>ورد المرجع مرتين في القائمة؛ أُضيف رقم السجل.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>لم يُستخدم</translation>
    </message>
    <message>
        <source>Used in part</source>
        <translation>استُخدم جزئياً</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>السطر %1، %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) and entities</source>
        <translation>
            <numerusform>لا أشخاص ولا كيانات</numerusform>
            <numerusform>شخص أو كيان واحد</numerusform>
            <numerusform>شخصان أو كيانان</numerusform>
            <numerusform>%n أشخاص وكيانات</numerusform>
            <numerusform>%n شخصاً وكياناً</numerusform>
            <numerusform>%n شخص وكيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%n وثائق</numerusform>
            <numerusform>%n وثيقة</numerusform>
            <numerusform>%n وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passport entry(ies) with a number in the source</source>
        <translation>
            <numerusform>لا قيود جوازات برقم في المصدر</numerusform>
            <numerusform>قيد جواز واحد برقم في المصدر</numerusform>
            <numerusform>قيدا جواز برقم في المصدر</numerusform>
            <numerusform>%n قيود جوازات برقم في المصدر</numerusform>
            <numerusform>%n قيد جواز برقم في المصدر</numerusform>
            <numerusform>%n قيد جواز برقم في المصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, edition %2: %3.</source>
        <translation>%1، إصدار %2: %3.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed (%3 of them only in the edition), %4 taken off, %5 unchanged.</source>
        <translation>%1 جديد، %2 متغيّر (منها %3 في الإصدار فقط)، %4 مرفوع من القائمة، %5 دون تغيير.</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>مسروق</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Stolen blank</source>
        <translation>فارغ مسروق</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Not recognised by its issuer</source>
        <translation>غير معترف به من جهة إصداره</translation>
    </message>
    <message>
        <source>Counterfeit</source>
        <translation>مزيّف</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>مزوّر</translation>
    </message>
    <message>
        <source>Pseudo document</source>
        <translation>وثيقة وهمية</translation>
    </message>
    <message>
        <source>Fraudulently obtained</source>
        <translation>مستخرج بالاحتيال</translation>
    </message>
    <message>
        <source>Used by an impostor</source>
        <translation>مستخدم من منتحل</translation>
    </message>
    <message>
        <source>Morphed photo</source>
        <translation>صورة مدمجة</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>مدرج</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>Emergency passport</source>
        <translation>جواز سفر طارئ</translation>
    </message>
    <message>
        <source>Diplomatic passport</source>
        <translation>جواز سفر دبلوماسي</translation>
    </message>
    <message>
        <source>Official passport</source>
        <translation>جواز سفر رسمي</translation>
    </message>
    <message>
        <source>Refugee travel document</source>
        <translation>وثيقة سفر لاجئ</translation>
    </message>
    <message>
        <source>Alien&apos;s passport</source>
        <translation>جواز سفر أجنبي مقيم</translation>
    </message>
    <message>
        <source>Stateless person&apos;s travel document</source>
        <translation>وثيقة سفر عديم جنسية</translation>
    </message>
    <message>
        <source>Laissez-passer</source>
        <translation>جواز مرور</translation>
    </message>
    <message>
        <source>Military passport</source>
        <translation>جواز سفر عسكري</translation>
    </message>
    <message>
        <source>Emergency travel document (single sheet)</source>
        <translation>وثيقة سفر طارئة (ورقة واحدة)</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>بطاقة هوية</translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation>بطاقة إقامة</translation>
    </message>
    <message>
        <source>Crew member certificate</source>
        <translation>شهادة عضو طاقم</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>تأشيرة</translation>
    </message>
    <message>
        <source>Seafarer&apos;s identity document</source>
        <translation>وثيقة هوية بحّار</translation>
    </message>
    <message>
        <source>Border pass</source>
        <translation>تصريح عبور حدود</translation>
    </message>
    <message>
        <source>UN laissez-passer</source>
        <translation>جواز مرور أممي</translation>
    </message>
    <message>
        <source>Convention travel document</source>
        <translation>وثيقة سفر بموجب الاتفاقية</translation>
    </message>
    <message>
        <source>Certificate of identity</source>
        <translation>شهادة هوية</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>حلّ محله غيره</translation>
    </message>
    <message>
        <source>Burglary</source>
        <translation>سطو</translation>
    </message>
    <message>
        <source>Robbery</source>
        <translation>سلب</translation>
    </message>
    <message>
        <source>In transport</source>
        <translation>أثناء النقل</translation>
    </message>
    <message>
        <source>In the post</source>
        <translation>في البريد</translation>
    </message>
    <message>
        <source>At an issuing office</source>
        <translation>في مكتب إصدار</translation>
    </message>
    <message>
        <source>At a border</source>
        <translation>على الحدود</translation>
    </message>
    <message>
        <source>Declared by the holder</source>
        <translation>بإقرار الحامل</translation>
    </message>
    <message>
        <source>%1 (Admiralty)</source>
        <translation>%1 ⁦(Admiralty)⁩</translation>
    </message>
    <message>
        <source>%1 (4x4)</source>
        <translation>%1 ⁦(4x4)⁩</translation>
    </message>
    <message>
        <source>%1 (5x5x5)</source>
        <translation>%1 ⁦(5x5x5)⁩</translation>
    </message>
    <message>
        <source>%1 (3x5x2)</source>
        <translation>%1 ⁦(3x5x2)⁩</translation>
    </message>
    <message>
        <source>Exact number</source>
        <translation>الرقم بالضبط</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>القراءات المتشابهة</translation>
    </message>
    <message>
        <source>One-character differences</source>
        <translation>اختلاف حرف واحد</translation>
    </message>
    <message>
        <source>Stolen blank series</source>
        <translation>سلاسل فارغة مسروقة</translation>
    </message>
    <message>
        <source>Corrected check digit</source>
        <translation>رقم تحقق مصحّح</translation>
    </message>
    <message>
        <source>Readings the check digit cannot see</source>
        <translation>قراءات لا يكشفها رقم التحقق</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, issuer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>exact number</source>
        <translation>الرقم بالضبط</translation>
    </message>
    <message numerus="yes">
        <source>%n look-alike reading(s)</source>
        <translation>
            <numerusform>القراءات المتشابهة</numerusform>
            <numerusform>قراءة متشابهة واحدة</numerusform>
            <numerusform>قراءتان متشابهتان</numerusform>
            <numerusform>%n قراءات متشابهة</numerusform>
            <numerusform>%n قراءة متشابهة</numerusform>
            <numerusform>%n قراءة متشابهة</numerusform>
        </translation>
    </message>
    <message>
        <source>stolen blank series</source>
        <translation>السلاسل الفارغة المسروقة</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) the check digit cannot see</source>
        <translation>
            <numerusform>القراءات التي لا يكشفها رقم التحقق</numerusform>
            <numerusform>قراءة واحدة لا يكشفها رقم التحقق</numerusform>
            <numerusform>قراءتان لا يكشفهما رقم التحقق</numerusform>
            <numerusform>%n قراءات لا يكشفها رقم التحقق</numerusform>
            <numerusform>%n قراءة لا يكشفها رقم التحقق</numerusform>
            <numerusform>%n قراءة لا يكشفها رقم التحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched: %1.</source>
        <translation>جرى البحث عن: %1.</translation>
    </message>
    <message>
        <source>No alert found, but there are no alerts here yet.</source>
        <translation>لم يُعثر على تنبيه، لكن لا تنبيهات هنا بعد.</translation>
    </message>
    <message>
        <source>No alert found, but all alerts here are old or overdue.</source>
        <translation>لم يُعثر على تنبيه، لكن كل التنبيهات هنا قديمة أو متأخرة.</translation>
    </message>
    <message>
        <source>No alert found, but no alerts from %1 come here.</source>
        <translation>لم يُعثر على تنبيه، لكن لا تصل إلى هنا تنبيهات من %1.</translation>
    </message>
    <message>
        <source>No alert found, but the %1 alerts here are %2 and newer ones are overdue.</source>
        <translation>لم يُعثر على تنبيه، لكن آخر تحديث لتنبيهات %1 هنا %2، وقد تأخر ما بعده.</translation>
    </message>
    <message>
        <source>No alert found, but the %1 alerts here are %2.</source>
        <translation>لم يُعثر على تنبيه، لكن آخر تحديث لتنبيهات %1 هنا %2.</translation>
    </message>
    <message>
        <source>No alert found for %1.</source>
        <translation>لم يُعثر على تنبيه بشأن %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>headline as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation>التغطية %1</translation>
    </message>
    <message>
        <source>%1 covered (%2)</source>
        <translation>التغطية %1 (%2)</translation>
    </message>
    <message>
        <source>Alerts from %1 are %2; %3.</source>
        <translation>آخر تحديث لتنبيهات %1 %2؛ %3.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>coverage as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The oldest alerts here are %1; %2.</source>
        <translation>أقدم تحديث للتنبيهات هنا %1؛ %2.</translation>
    </message>
    <message>
        <source>Treat this as &quot;not known&quot;.</source>
        <translation>اعتبر النتيجة «غير معروفة».</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>records met by a search step</comment>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على 1</numerusform>
            <numerusform>عُثر على 2</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>search step, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reading(s): %2</source>
        <translation>
            <numerusform>%1، دون قراءات: %2</numerusform>
            <numerusform>%1، قراءة واحدة: %2</numerusform>
            <numerusform>%1، قراءتان: %2</numerusform>
            <numerusform>%1، %n قراءات: %2</numerusform>
            <numerusform>%1، %n قراءة: %2</numerusform>
            <numerusform>%1، %n قراءة: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a clearance.</source>
        <translation>هذه النتيجة ليست إجازة مرور.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n state(s)</source>
        <translation>
            <numerusform>%1 من 0 دولة</numerusform>
            <numerusform>%1 من دولة واحدة</numerusform>
            <numerusform>%1 من دولتين</numerusform>
            <numerusform>%1 من %n دول</numerusform>
            <numerusform>%1 من %n دولة</numerusform>
            <numerusform>%1 من %n دولة</numerusform>
        </translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>عدا: %1</translation>
    </message>
    <message>
        <source>%1 %2, overdue</source>
        <comment>desk, age of its alerts</comment>
        <translation>%1 %2، متأخرة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>desk, age of its alerts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 covered.</source>
        <translation>التغطية %1.</translation>
    </message>
    <message>
        <source>%1 covered (%2).</source>
        <translation>التغطية %1 (%2).</translation>
    </message>
    <message>
        <source>The holder may need protection. Ask the protection adviser before anyone contacts the holder&apos;s country.</source>
        <translation>قد يحتاج الحامل إلى الحماية. استشر مستشار الحماية قبل أن يتصل أحد ببلد الحامل.</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>emergency passport</source>
        <translation>جواز سفر طارئ</translation>
    </message>
    <message>
        <source>diplomatic passport</source>
        <translation>جواز سفر دبلوماسي</translation>
    </message>
    <message>
        <source>official passport</source>
        <translation>جواز سفر رسمي</translation>
    </message>
    <message>
        <source>refugee travel document</source>
        <translation>مستند سفر لاجئ</translation>
    </message>
    <message>
        <source>alien&apos;s passport</source>
        <translation>جواز سفر أجنبي مقيم</translation>
    </message>
    <message>
        <source>stateless person&apos;s travel document</source>
        <translation>مستند سفر عديم جنسية</translation>
    </message>
    <message>
        <source>laissez-passer</source>
        <translation>جواز مرور</translation>
    </message>
    <message>
        <source>military passport</source>
        <translation>جواز سفر عسكري</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>مستند هوية</translation>
    </message>
    <message>
        <source>residence card</source>
        <translation>مستند إقامة</translation>
    </message>
    <message>
        <source>visa</source>
        <translation>ملصق تأشيرة</translation>
    </message>
    <message>
        <source>crew member certificate</source>
        <translation>مستند عضو طاقم</translation>
    </message>
    <message>
        <source>seafarer&apos;s identity document</source>
        <translation>مستند هوية بحّار</translation>
    </message>
    <message>
        <source>border pass</source>
        <translation>تصريح عبور حدود</translation>
    </message>
    <message>
        <source>travel document</source>
        <translation>مستند سفر</translation>
    </message>
    <message>
        <source>The number agrees only in part.</source>
        <translation>الرقم مطابق جزئياً فقط.</translation>
    </message>
    <message>
        <source>Number and issuer agree exactly.</source>
        <translation>الرقم وجهة الإصدار متطابقان تماماً.</translation>
    </message>
    <message>
        <source>The number agrees exactly, but the alert is about a document of another issuer, %1.</source>
        <translation>الرقم مطابق تماماً، لكن التنبيه بشأن وثيقة من جهة إصدار أخرى هي %1.</translation>
    </message>
    <message>
        <source>The number agrees exactly; the issuer could not be compared.</source>
        <translation>الرقم مطابق تماماً؛ وتعذّرت مقارنة جهة الإصدار.</translation>
    </message>
    <message>
        <source>The kind of document differs: the alert says %1.</source>
        <translation>نوع الوثيقة مختلف: يقول التنبيه إنه %1.</translation>
    </message>
    <message>
        <source>of unknown age</source>
        <translation>في تاريخ غير معروف</translation>
    </message>
    <message>
        <source>Listed in %1, reference %2. This copy is edition %3, %4; people are added and taken off since.</source>
        <translation>مدرج في %1، المرجع %2. هذه النسخة من إصدار %3، صدر %4؛ وقد أُضيف أشخاص ورُفع آخرون بعدها.</translation>
    </message>
    <message>
        <source>The alert belongs to %1, entered %2.</source>
        <translation>التنبيه يعود إلى %1، وأُدخل %2.</translation>
    </message>
    <message>
        <source>The alert belongs to %1, entered %2, grading %3.</source>
        <translation>التنبيه يعود إلى %1، وأُدخل %2، والتقييم %3.</translation>
    </message>
    <message>
        <source>The alert is no longer active (%1). Ask the owner if the document in front of you raises doubts.</source>
        <translation>لم يعد التنبيه سارياً (%1). اسأل صاحبه إن أثارت الوثيقة التي أمامك الشك.</translation>
    </message>
    <message>
        <source>Look at the document again.</source>
        <translation>انظر إلى الوثيقة مجدداً.</translation>
    </message>
    <message>
        <source>A hit alone is no ground for action: check the newest edition and follow %1.</source>
        <translation>التطابق وحده ليس سبباً لاتخاذ إجراء: راجع أحدث إصدار واتبع %1.</translation>
    </message>
    <message>
        <source>stolen %1</source>
        <translation>%1 مسروق</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>%1 مفقود</translation>
    </message>
    <message>
        <source>stolen blank %1</source>
        <translation>%1 فارغ مسروق</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>%1 ملغى</translation>
    </message>
    <message>
        <source>%1 that is not valid</source>
        <translation>%1 غير صالح</translation>
    </message>
    <message>
        <source>%1 that its issuer does not recognise</source>
        <translation>%1 غير معترف به من جهة إصداره</translation>
    </message>
    <message>
        <source>counterfeit %1</source>
        <translation>%1 مزيّف</translation>
    </message>
    <message>
        <source>forged %1</source>
        <translation>%1 مزوّر</translation>
    </message>
    <message>
        <source>pseudo document made as %1</source>
        <translation>مستند وهمي على شكل %1</translation>
    </message>
    <message>
        <source>fraudulently obtained %1</source>
        <translation>%1 مستخرج بالاحتيال</translation>
    </message>
    <message>
        <source>%1 used by an impostor</source>
        <translation>%1 مستخدم من منتحل</translation>
    </message>
    <message>
        <source>%1 with a morphed photo</source>
        <translation>%1 بصورة مدمجة</translation>
    </message>
    <message>
        <source>%1 of a listed person</source>
        <translation>%1 لشخص مدرج</translation>
    </message>
    <message>
        <source>Position %1 is %2 in the alert and %3 in your reading; the check digit cannot tell these two apart.</source>
        <translation>الموضع %1 هو %2 في التنبيه و%3 في قراءتك؛ ورقم التحقق لا يميّز بينهما.</translation>
    </message>
    <message>
        <source>Position %1 is %2 in the alert and %3 in your reading.</source>
        <translation>الموضع %1 هو %2 في التنبيه و%3 في قراءتك.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of document, issuer</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Similar number: %1 (%2)</source>
        <translation>رقم متشابه: %1 (%2)</translation>
    </message>
    <message>
        <source>No longer active: %1</source>
        <translation>لم يعد سارياً: %1</translation>
    </message>
    <message>
        <source>Listed: %1</source>
        <translation>مدرج: %1</translation>
    </message>
    <message>
        <source>Possible hit: %1</source>
        <translation>تطابق محتمل: %1</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>قُرئ %1.</translation>
    </message>
    <message>
        <source>A hit alone is no ground for action: compare the document, then ask the owner to confirm.</source>
        <translation>التطابق وحده ليس سبباً لاتخاذ إجراء: قارن الوثيقة ثم اطلب التأكيد من صاحب التنبيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <comment>short form of minutes</comment>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>منذ دقيقة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %n د</numerusform>
            <numerusform>منذ %n د</numerusform>
            <numerusform>منذ %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <comment>short form of hours</comment>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>منذ ساعة</numerusform>
            <numerusform>منذ ساعتين</numerusform>
            <numerusform>منذ %n ساعات</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>منذ يوم واحد</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %n أيام</numerusform>
            <numerusform>منذ %n يوماً</numerusform>
            <numerusform>منذ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>منذ دقيقة واحدة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %n دقائق</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>منذ ساعة واحدة</numerusform>
            <numerusform>منذ ساعتين</numerusform>
            <numerusform>منذ %n ساعات</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>منطقة مقروءة آلياً</translation>
    </message>
    <message numerus="yes">
        <source>all %n check digit(s) agree</source>
        <translation>
            <numerusform>لا أرقام تحقق</numerusform>
            <numerusform>رقم التحقق متوافق</numerusform>
            <numerusform>رقما التحقق متوافقان</numerusform>
            <numerusform>أرقام التحقق متوافقة، وعددها %n</numerusform>
            <numerusform>أرقام التحقق متوافقة، وعددها %n</numerusform>
            <numerusform>أرقام التحقق متوافقة، وعددها %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check digit(s) do not agree: %1</source>
        <translation>
            <numerusform>كل أرقام التحقق متوافقة: %1</numerusform>
            <numerusform>رقم تحقق واحد غير متوافق: %1</numerusform>
            <numerusform>رقما تحقق غير متوافقين: %1</numerusform>
            <numerusform>%n أرقام تحقق غير متوافقة: %1</numerusform>
            <numerusform>%n رقم تحقق غير متوافق: %1</numerusform>
            <numerusform>%n رقم تحقق غير متوافق: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a digit can stand there.</source>
        <translation>لا يكون هناك إلا رقم.</translation>
    </message>
    <message>
        <source>Only a letter can stand there.</source>
        <translation>لا يكون هناك إلا حرف.</translation>
    </message>
    <message>
        <source>The check digit then agrees.</source>
        <translation>عندئذ يتوافق رقم التحقق.</translation>
    </message>
    <message>
        <source>The check digit then agrees, but other readings would do as well.</source>
        <translation>عندئذ يتوافق رقم التحقق، لكن قراءات أخرى توافقه كذلك.</translation>
    </message>
    <message>
        <source>The name field ended early.</source>
        <translation>انتهى حقل الاسم قبل تمامه.</translation>
    </message>
    <message>
        <source>The name field was too long.</source>
        <translation>حقل الاسم أطول من اللازم.</translation>
    </message>
    <message>
        <source>Line %1, position %2: a filler is missing.</source>
        <translation>السطر %1، الموضع %2: تنقص علامة حشو.</translation>
    </message>
    <message>
        <source>Line %1, position %2: a filler too many.</source>
        <translation>السطر %1، الموضع %2: علامة حشو زائدة.</translation>
    </message>
    <message>
        <source>Line %1, position %2: %3 could be %4.</source>
        <translation>السطر %1، الموضع %2: %3 قد يكون %4.</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>optional data</source>
        <translation>البيانات الاختيارية</translation>
    </message>
    <message>
        <source>whole zone</source>
        <translation>المنطقة كلها</translation>
    </message>
    <message>
        <source>Old French identity card: recognised, but not read. Type the number alone.</source>
        <translation>بطاقة هوية فرنسية قديمة: عُرفت ولم تُقرأ. اكتب الرقم وحده.</translation>
    </message>
    <message>
        <source>%1: line %2 of %3</source>
        <translation>%1: السطر %2 من %3</translation>
    </message>
    <message>
        <source>go on with line %1</source>
        <translation>تابع بالسطر %1</translation>
    </message>
    <message numerus="yes">
        <source>read in %n line(s)</source>
        <translation>
            <numerusform>لم يُقرأ أي سطر</numerusform>
            <numerusform>قُرئ سطر واحد</numerusform>
            <numerusform>قُرئ سطران</numerusform>
            <numerusform>قُرئت %n أسطر</numerusform>
            <numerusform>قُرئ %n سطراً</numerusform>
            <numerusform>قُرئ %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>the lines stood in another order</source>
        <translation>كانت الأسطر بترتيب آخر</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>Text stands between a quotation mark and the separator.</source>
        <translation>يوجد نص بين علامة الاقتباس والفاصل.</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns.</source>
        <translation>في الصف خلايا أكثر من أعمدة الجدول.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>الصف طويل جداً.</translation>
    </message>
    <message>
        <source>Some bytes are no text in the file&apos;s encoding.</source>
        <translation>بعض البايتات ليست نصاً بترميز الملف.</translation>
    </message>
    <message>
        <source>The lines are no whole machine-readable zone of a known format.</source>
        <translation>الأسطر ليست منطقة مقروءة آلياً كاملة بصيغة معروفة.</translation>
    </message>
    <message>
        <source>The cell for the number holds no letter A–Z and no digit.</source>
        <translation>لا تحوي خلية الرقم حرفاً من A–Z ولا رقماً.</translation>
    </message>
    <message>
        <source>The cell holds neither a document number nor a machine-readable zone.</source>
        <translation>لا تحوي الخلية رقم وثيقة ولا منطقة مقروءة آلياً.</translation>
    </message>
    <message>
        <source>The cell for the name holds no letter.</source>
        <translation>لا تحوي خلية الاسم أي حرف.</translation>
    </message>
    <message>
        <source>The name could not be read.</source>
        <translation>تعذرت قراءة الاسم.</translation>
    </message>
    <message>
        <source>The cell for the id is empty.</source>
        <translation>خلية المعرّف فارغة.</translation>
    </message>
    <message>
        <source>The sheet holds the document number as a number: zeros at its beginning are lost there.</source>
        <translation>تحفظ الورقة رقم الوثيقة كعدد، فتضيع الأصفار في أوله.</translation>
    </message>
    <message>
        <source>The issuer is not known; the number was asked of every issuer.</source>
        <translation>جهة الإصدار غير معروفة؛ جرى البحث عن الرقم لدى جميع جهات الإصدار.</translation>
    </message>
    <message>
        <source>The date of birth could not be read; the name was asked without it.</source>
        <translation>تعذرت قراءة تاريخ الميلاد؛ جرى البحث عن الاسم من دونه.</translation>
    </message>
    <message>
        <source>The country is not known; the name was asked without it.</source>
        <translation>البلد غير معروف؛ جرى البحث عن الاسم من دونه.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Line %1, id %2</source>
        <translation>السطر %1، المعرّف %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>من دون جواب</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Machine-readable zones</source>
        <translation>مناطق مقروءة آلياً</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <translation>أرقام وثائق</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>This step does not follow from where the hit stands now.</source>
        <translation>هذه الخطوة لا تلي وضع التطابق الآن.</translation>
    </message>
    <message>
        <source>Look at the hit again: somebody may have gone on with it, or the owner has not confirmed it yet.</source>
        <translation>راجع التطابق مرة أخرى: قد يكون أحد تابعه، أو لم يؤكده صاحب التنبيه بعد.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>السبب ناقص.</translation>
    </message>
    <message>
        <source>Write in a few words why; it stays with the hit.</source>
        <translation>اكتب السبب بكلمات قليلة؛ يبقى مع التطابق.</translation>
    </message>
    <message>
        <source>The holder may be seeking protection, so nobody else is asked yet.</source>
        <translation>قد يكون حامل الوثيقة طالباً للحماية، لذلك لا يُسأل أحد آخر بعد.</translation>
    </message>
    <message>
        <source>The hit is kept as it is.</source>
        <translation>يبقى التطابق كما هو.</translation>
    </message>
    <message>
        <source>Speak with the protection adviser and note what was said; then ask.</source>
        <translation>تحدث مع مستشار الحماية ودوّن ما قاله؛ ثم اسأل.</translation>
    </message>
    <message>
        <source>Asking %1 would reach a country that the holder may need protection from.</source>
        <translation>سؤال %1 يصل إلى بلد قد يحتاج حامل الوثيقة إلى الحماية منه.</translation>
    </message>
    <message>
        <source>Nobody was asked; the hit is kept as it is.</source>
        <translation>لم يُسأل أحد؛ يبقى التطابق كما هو.</translation>
    </message>
    <message>
        <source>Only the protection adviser can decide; clear the flag with the reason when it does not hold.</source>
        <translation>القرار لمستشار الحماية وحده؛ أزل العلامة مع ذكر السبب إن لم تصح.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 ليس صورة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Nothing was looked up.</source>
        <translation>لم يجر أي استعلام.</translation>
    </message>
    <message>
        <source>Use a PNG, JPEG, WebP, BMP or TIFF file, or type the zone.</source>
        <translation>استعمل ملف PNG أو JPEG أو WebP أو BMP أو TIFF، أو اكتب المنطقة.</translation>
    </message>
    <message>
        <source>The picture has %1 megapixels; up to %2 are read.</source>
        <translation>في الصورة %1 ميغابكسل؛ يُقرأ حتى %2.</translation>
    </message>
    <message>
        <source>Cut it down to the machine-readable zone, or make it smaller.</source>
        <translation>اقتطع المنطقة المقروءة آلياً منها، أو صغّرها.</translation>
    </message>
    <message>
        <source>No machine-readable zone was found in the picture.</source>
        <translation>لم توجد في الصورة منطقة مقروءة آلياً.</translation>
    </message>
    <message>
        <source>Take the picture again, from straight above and with all lines whole, or type the zone.</source>
        <translation>التقط الصورة مرة أخرى من الأعلى مباشرة مع ظهور جميع الأسطر كاملة، أو اكتب المنطقة.</translation>
    </message>
    <message>
        <source>The picture was not read within %1 s.</source>
        <translation>لم تُقرأ الصورة خلال %1 ث.</translation>
    </message>
    <message>
        <source>Cut it down to the machine-readable zone, or type the zone.</source>
        <translation>اقتطع المنطقة المقروءة آلياً منها، أو اكتب المنطقة.</translation>
    </message>
    <message>
        <source>%1 is not a table this program can read; it stopped at line %2.</source>
        <translation>%1 ليس جدولاً يستطيع هذا البرنامج قراءته؛ توقف عند السطر %2.</translation>
    </message>
    <message>
        <source>Nothing was used of it.</source>
        <translation>لم يُستعمل منه شيء.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, or as an XLSX workbook without a passphrase.</source>
        <translation>احفظه بصيغة CSV بترميز UTF-8، أو كمصنف XLSX من دون كلمة مرور.</translation>
    </message>
    <message>
        <source>%1 has no line with the names of its columns.</source>
        <translation>ليس في %1 سطر بأسماء أعمدته.</translation>
    </message>
    <message>
        <source>Put the names of the columns into the first line.</source>
        <translation>ضع أسماء الأعمدة في السطر الأول.</translation>
    </message>
    <message>
        <source>%1 is larger than a table can be.</source>
        <translation>%1 أكبر مما يمكن أن يكون عليه جدول.</translation>
    </message>
    <message>
        <source>Reading or writing it was stopped; what was there before is unchanged.</source>
        <translation>أُوقفت قراءته أو كتابته؛ ما كان هناك من قبل لم يتغير.</translation>
    </message>
    <message>
        <source>Split the table, or use CSV instead of XLSX.</source>
        <translation>قسّم الجدول، أو استعمل CSV بدلاً من XLSX.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”.</source>
        <translation>ليس في %1 عمود باسم “%2”.</translation>
    </message>
    <message>
        <source>Name the column so in the first line, or say which column to take.</source>
        <translation>سمّ العمود هكذا في السطر الأول، أو حدد العمود المطلوب.</translation>
    </message>
    <message>
        <source>The text of %1 is neither UTF-8 nor marked as UTF-16; it stopped at line %2.</source>
        <translation>نص %1 ليس بترميز UTF-8 ولا معلّماً بأنه UTF-16؛ توقف عند السطر %2.</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8” or as a workbook (XLSX).</source>
        <translation>احفظ الجدول بصيغة “⁦CSV UTF-8⁩” أو كمصنف (XLSX).</translation>
    </message>
    <message>
        <source>“%1” is no date of an edition.</source>
        <translation>“%1” ليس تاريخ إصدار.</translation>
    </message>
    <message>
        <source>Write it as year-month-day: 2026-03-05.</source>
        <translation>اكتبه سنة-شهر-يوم: ⁦2026-03-05⁩.</translation>
    </message>
    <message>
        <source>The holder may be seeking protection. Speak with the protection adviser; the issuing country is not asked.</source>
        <translation>قد يكون حامل الوثيقة طالباً للحماية. تحدث مع مستشار الحماية؛ ولا يُسأل بلد الإصدار.</translation>
    </message>
    <message>
        <source>The holder may be seeking protection. Speak with the protection adviser before anyone else is asked.</source>
        <translation>قد يكون حامل الوثيقة طالباً للحماية. تحدث مع مستشار الحماية قبل سؤال أي أحد آخر.</translation>
    </message>
    <message>
        <source>Possible</source>
        <comment>step of a hit</comment>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>step of a hit</comment>
        <translation>جرت المقارنة</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>step of a hit</comment>
        <translation>جرى السؤال</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>step of a hit</comment>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>step of a hit</comment>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>step of a hit</comment>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>step of a hit</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <comment>step of a hit</comment>
        <translation>أُبلغ صاحبه</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>step of a hit</comment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Document seized</source>
        <translation>حُجزت الوثيقة</translation>
    </message>
    <message>
        <source>Entry refused</source>
        <translation>رُفض الدخول</translation>
    </message>
    <message>
        <source>Document returned to its issuer</source>
        <translation>أُعيدت الوثيقة إلى جهة إصدارها</translation>
    </message>
    <message>
        <source>Holder passed</source>
        <translation>سُمح لحاملها بالمرور</translation>
    </message>
    <message>
        <source>Referred for protection</source>
        <translation>أُحيل إلى الحماية</translation>
    </message>
    <message>
        <source>False match</source>
        <translation>تطابق خاطئ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>ضابط اتصال</translation>
    </message>
    <message>
        <source>INTERPOL NCB</source>
        <translation>INTERPOL NCB</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>بلد الإصدار</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>متفق</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>border check</source>
        <translation>تدقيق حدودي</translation>
    </message>
    <message>
        <source>airline check</source>
        <translation>تدقيق شركة الطيران</translation>
    </message>
    <message>
        <source>visa application</source>
        <translation>طلب تأشيرة</translation>
    </message>
    <message>
        <source>investigation</source>
        <translation>تحقيق</translation>
    </message>
    <message>
        <source>confirmation request</source>
        <translation>طلب تأكيد</translation>
    </message>
    <message>
        <source>training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Compared: three lines agree</source>
        <translation>جرت المقارنة: اتفقت ثلاثة أسطر</translation>
    </message>
    <message>
        <source>Asked to confirm: %1</source>
        <comment>channel</comment>
        <translation>طُلب التأكيد: %1</translation>
    </message>
    <message>
        <source>Confirmed by the owner</source>
        <translation>أكده صاحب التنبيه</translation>
    </message>
    <message>
        <source>Not confirmed by the owner</source>
        <translation>لم يؤكده صاحب التنبيه</translation>
    </message>
    <message>
        <source>No reply in time</source>
        <translation>لا رد في الموعد</translation>
    </message>
    <message>
        <source>Feedback given to the owner</source>
        <translation>أُبلغ صاحب التنبيه بالنتيجة</translation>
    </message>
    <message>
        <source>Set aside: not the same</source>
        <translation>مستبعد: ليس نفسه</translation>
    </message>
    <message>
        <source>Flagged: the holder may be seeking protection</source>
        <translation>علامة: قد يكون حامل الوثيقة طالباً للحماية</translation>
    </message>
    <message>
        <source>Protection flag cleared</source>
        <translation>أُزيلت علامة الحماية</translation>
    </message>
    <message>
        <source>Spoke with the protection adviser</source>
        <translation>جرى التحدث مع مستشار الحماية</translation>
    </message>
    <message>
        <source>Took the last step back</source>
        <translation>أُلغيت الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>Compare what is known of the person with the list entry.</source>
        <translation>قارن ما يُعرف عن الشخص بمدخل القائمة.</translation>
    </message>
    <message>
        <source>Compare the document with the alert: tick each line that agrees.</source>
        <translation>قارن الوثيقة بالتنبيه: علّم كل سطر متفق.</translation>
    </message>
    <message>
        <source>Ask the authority of the list to confirm; quote its reference.</source>
        <translation>اطلب التأكيد من جهة القائمة؛ واذكر مرجعها.</translation>
    </message>
    <message>
        <source>Ask %1 to confirm. A hit alone is no ground for action.</source>
        <translation>اطلب التأكيد من %1. التطابق وحده ليس سبباً لاتخاذ إجراء.</translation>
    </message>
    <message>
        <source>The answer is late: ask again or note that there was no reply.</source>
        <translation>تأخر الجواب: اسأل مرة أخرى أو دوّن أنه لا رد.</translation>
    </message>
    <message>
        <source>Wait for the answer, or note it as it comes.</source>
        <translation>انتظر الجواب، أو دوّنه حين يصل.</translation>
    </message>
    <message>
        <source>Note what was done.</source>
        <translation>دوّن ما جرى.</translation>
    </message>
    <message>
        <source>Not confirmed is no ground for action. Note what was done.</source>
        <translation>عدم التأكيد ليس سبباً لاتخاذ إجراء. دوّن ما جرى.</translation>
    </message>
    <message>
        <source>Ask again, or note what was done. No reply is no ground for action.</source>
        <translation>اسأل مرة أخرى أو دوّن ما جرى. عدم الرد ليس سبباً لاتخاذ إجراء.</translation>
    </message>
    <message>
        <source>Tell the owner what came of it.</source>
        <translation>أبلغ صاحب التنبيه بالنتيجة.</translation>
    </message>
    <message>
        <source>Closed. The owner knows what came of it.</source>
        <translation>أُغلق. صاحب التنبيه يعلم بالنتيجة.</translation>
    </message>
    <message>
        <source>Closed. It was another document or person.</source>
        <translation>أُغلق. كان وثيقة أو شخصاً آخر.</translation>
    </message>
    <message>
        <source>Answer late since %1</source>
        <translation>الجواب متأخر منذ %1</translation>
    </message>
    <message>
        <source>Answer due %1</source>
        <translation>موعد الجواب %1</translation>
    </message>
    <message>
        <source>This is the %1 desk. We have a possible hit on one of your alerts and ask you to confirm it.</source>
        <translation>هنا مكتب %1. لدينا تطابق محتمل مع أحد تنبيهاتكم ونرجو تأكيده.</translation>
    </message>
    <message>
        <source>This is the %1 desk. We have a possible hit on an entry of your list and ask you to confirm it.</source>
        <translation>هنا مكتب %1. لدينا تطابق محتمل مع مدخل في قائمتكم ونرجو تأكيده.</translation>
    </message>
    <message>
        <source>List: %1, reference %2</source>
        <translation>القائمة: %1، المرجع %2</translation>
    </message>
    <message>
        <source>Document number: %1</source>
        <translation>رقم الوثيقة: %1</translation>
    </message>
    <message>
        <source>Issuing country: %1</source>
        <translation>بلد الإصدار: %1</translation>
    </message>
    <message>
        <source>Kind of document: %1</source>
        <translation>نوع الوثيقة: %1</translation>
    </message>
    <message>
        <source>Your reference: %1</source>
        <translation>مرجعكم: %1</translation>
    </message>
    <message>
        <source>Presented: %1</source>
        <translation>قُدمت: %1</translation>
    </message>
    <message>
        <source>Presented: %1, %2</source>
        <comment>time, place</comment>
        <translation>قُدمت: %1، %2</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>الغرض: %1</translation>
    </message>
    <message>
        <source>Please tell us whether the alert holds for this document, your reference, and whom we may call back.</source>
        <translation>نرجو إعلامنا هل يخص التنبيه هذه الوثيقة، وبمرجعكم، وبمن يمكن معاودة الاتصال به.</translation>
    </message>
    <message>
        <source>Possible hit</source>
        <translation>تطابق محتمل</translation>
    </message>
    <message>
        <source>Similar numbers only</source>
        <translation>أرقام مشابهة فقط</translation>
    </message>
    <message>
        <source>No alert found</source>
        <translation>لم يوجد تنبيه</translation>
    </message>
    <message>
        <source>No alert found, old data</source>
        <translation>لم يوجد تنبيه، البيانات قديمة</translation>
    </message>
    <message>
        <source>There is neither one issuer for all passports nor one for each; none was taken.</source>
        <translation>لا توجد جهة إصدار واحدة للجوازات كلها ولا واحدة لكل منها؛ لم تؤخذ أي منها.</translation>
    </message>
    <message>
        <source>Day and month of the date could be either way round.</source>
        <translation>قد يكون يوم التاريخ وشهره متبادلين.</translation>
    </message>
    <message>
        <source>The row has no id that could be used.</source>
        <translation>ليس في الصف معرّف صالح للاستعمال.</translation>
    </message>
    <message>
        <source>The id stands in an earlier row already; only the first one was taken.</source>
        <translation>المعرّف موجود في صف سابق؛ أُخذ الأول فقط.</translation>
    </message>
    <message>
        <source>The row has neither a name nor a passport.</source>
        <translation>ليس في الصف اسم ولا جواز سفر.</translation>
    </message>
    <message>
        <source>The row has not the columns of the published form.</source>
        <translation>ليست في الصف أعمدة الصيغة المنشورة.</translation>
    </message>
    <message>
        <source>The entry it belongs to is not in the list.</source>
        <translation>المدخل الذي ينتمي إليه ليس في القائمة.</translation>
    </message>
    <message>
        <source>This file was not found beside the list; what it holds is missing.</source>
        <translation>لم يوجد هذا الملف بجانب القائمة؛ محتواه ناقص.</translation>
    </message>
    <message>
        <source>A ship or an aircraft; kept as an entity, its names are found.</source>
        <translation>سفينة أو طائرة؛ حُفظت ككيان، وتوجد بأسمائها.</translation>
    </message>
    <message>
        <source>The sheet holds the passport as a number; zeros at its beginning are lost there.</source>
        <translation>تحفظ الورقة رقم الجواز كعدد؛ فتضيع الأصفار في أوله.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%n أسماء</numerusform>
            <numerusform>%n اسماً</numerusform>
            <numerusform>%n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>time, post</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>A name you checked on %1 is now listed in %2.</source>
        <translation>اسم تحققت منه في %1 مدرج الآن في %2.</translation>
    </message>
    <message>
        <source>A number you checked on %1 is now listed in %2.</source>
        <translation>رقم تحققت منه في %1 مدرج الآن في %2.</translation>
    </message>
    <message>
        <source>A number you checked on %1 is now in an alert from %2.</source>
        <translation>رقم تحققت منه في %1 موجود الآن في تنبيه من %2.</translation>
    </message>
    <message>
        <source>A number like one you checked on %1 is now in an alert from %2.</source>
        <translation>رقم يشبه رقماً تحققت منه في %1 موجود الآن في تنبيه من %2.</translation>
    </message>
    <message>
        <source>The alert arrived today.</source>
        <translation>وصل التنبيه اليوم.</translation>
    </message>
    <message>
        <source>The alert arrived yesterday.</source>
        <translation>وصل التنبيه أمس.</translation>
    </message>
    <message>
        <source>The alert arrived on %1.</source>
        <translation>وصل التنبيه في %1.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>%1 asked on %2 (%3) and was told: %4.</source>
        <comment>person, time and post, purpose, answer</comment>
        <translation>سأل %1 في %2 (%3) وكان الجواب: %4.</translation>
    </message>
    <message>
        <source>One character differs. Look at the note or copy you kept before you do anything.</source>
        <translation>يختلف حرف واحد. انظر إلى ما دوّنته أو نسخته قبل أي إجراء.</translation>
    </message>
    <message>
        <source>Open the hit, compare the details, and ask the authority of the list.</source>
        <translation>افتح التطابق وقارن التفاصيل واسأل جهة القائمة.</translation>
    </message>
    <message>
        <source>Open the hit, compare, and ask %1 to confirm. A hit alone is no ground for action.</source>
        <translation>افتح التطابق وقارن واطلب التأكيد من %1. التطابق وحده ليس سبباً لاتخاذ إجراء.</translation>
    </message>
    <message numerus="yes">
        <source>%n one-character difference(s)</source>
        <translation>
            <numerusform>لا فروق بحرف واحد</numerusform>
            <numerusform>فرق واحد بحرف واحد</numerusform>
            <numerusform>فرقان بحرف واحد</numerusform>
            <numerusform>%n فروق بحرف واحد</numerusform>
            <numerusform>%n فرقاً بحرف واحد</numerusform>
            <numerusform>%n فرق بحرف واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) that mend the check digit</source>
        <translation>
            <numerusform>لا قراءات تصحح رقم التحقق</numerusform>
            <numerusform>قراءة واحدة تصحح رقم التحقق</numerusform>
            <numerusform>قراءتان تصححان رقم التحقق</numerusform>
            <numerusform>%n قراءات تصحح رقم التحقق</numerusform>
            <numerusform>%n قراءة تصحح رقم التحقق</numerusform>
            <numerusform>%n قراءة تصحح رقم التحقق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar number(s), one character apart, are in the alerts: read the document once more.</source>
        <translation>
            <numerusform>لا أرقام مشابهة في التنبيهات.</numerusform>
            <numerusform>رقم مشابه واحد بفارق حرف في التنبيهات: اقرأ الوثيقة مرة أخرى.</numerusform>
            <numerusform>رقمان مشابهان بفارق حرف في التنبيهات: اقرأ الوثيقة مرة أخرى.</numerusform>
            <numerusform>%n أرقام مشابهة بفارق حرف في التنبيهات: اقرأ الوثيقة مرة أخرى.</numerusform>
            <numerusform>%n رقماً مشابهاً بفارق حرف في التنبيهات: اقرأ الوثيقة مرة أخرى.</numerusform>
            <numerusform>%n رقم مشابه بفارق حرف في التنبيهات: اقرأ الوثيقة مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar number(s) of %1, one character apart, are in the alerts: read the document once more.</source>
        <translation>
            <numerusform>لا أرقام مشابهة من %1 في التنبيهات.</numerusform>
            <numerusform>رقم مشابه واحد من %1 بفارق حرف في التنبيهات: اقرأ الوثيقة مرة أخرى.</numerusform>
            <numerusform>رقمان مشابهان من %1 بفارق حرف في التنبيهات: اقرأ الوثيقة مرة أخرى.</numerusform>
            <numerusform>%n أرقام مشابهة من %1 بفارق حرف في التنبيهات: اقرأ الوثيقة مرة أخرى.</numerusform>
            <numerusform>%n رقماً مشابهاً من %1 بفارق حرف في التنبيهات: اقرأ الوثيقة مرة أخرى.</numerusform>
            <numerusform>%n رقم مشابه من %1 بفارق حرف في التنبيهات: اقرأ الوثيقة مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number lies in a stolen series of blanks, %1 to %2.</source>
        <translation>الرقم ضمن سلسلة مسروقة من الدفاتر البيضاء، من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The issuer could not be compared.</source>
        <translation>تعذرت مقارنة جهة الإصدار.</translation>
    </message>
    <message>
        <source>A character is missing at the beginning of your reading: %1 in the alert.</source>
        <translation>ينقص حرف في أول قراءتك: %1 في التنبيه.</translation>
    </message>
    <message>
        <source>A character is missing in your reading after position %1: %2 in the alert.</source>
        <translation>ينقص حرف في قراءتك بعد الموضع %1: %2 في التنبيه.</translation>
    </message>
    <message>
        <source>Position %1 of your reading, %2, is not in the alert.</source>
        <translation>الموضع %1 من قراءتك، %2، ليس في التنبيه.</translation>
    </message>
    <message>
        <source>Positions %1 and %2 are swapped: %3 in the alert, %4 in your reading.</source>
        <translation>الموضعان %1 و%2 متبادلان: %3 في التنبيه، %4 في قراءتك.</translation>
    </message>
    <message>
        <source>%1 of 100: %2</source>
        <comment>score, person</comment>
        <translation>%1 من 100: %2</translation>
    </message>
    <message>
        <source>%1 (%2 reading %3)</source>
        <comment>name in its own script, kind of reading, Latin form</comment>
        <translation>%1 (القراءة %2: %3)</translation>
    </message>
    <message>
        <source>%1 met %2 by its %3 reading %4.</source>
        <translation>%1 يطابق %2 بحسب قراءته %3: %4.</translation>
    </message>
    <message>
        <source>%1 is the same in both.</source>
        <translation>%1 نفسه في الاسمين.</translation>
    </message>
    <message>
        <source>%1 is a spelling of %2.</source>
        <translation>%1 كتابة أخرى للاسم %2.</translation>
    </message>
    <message>
        <source>%1 sounds like %2.</source>
        <translation>%1 يُلفظ مثل %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 differ by %n character(s).</source>
        <translation>
            <numerusform>لا فرق بين %1 و%2.</numerusform>
            <numerusform>يختلف %1 و%2 بحرف واحد.</numerusform>
            <numerusform>يختلف %1 و%2 بحرفين.</numerusform>
            <numerusform>يختلف %1 و%2 بعدد %n أحرف.</numerusform>
            <numerusform>يختلف %1 و%2 بعدد %n حرفاً.</numerusform>
            <numerusform>يختلف %1 و%2 بعدد %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may stand for %2.</source>
        <translation>قد يكون %1 اختصاراً للاسم %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are one name written together or apart.</source>
        <translation>%1 و%2 اسم واحد كُتب متصلاً أو منفصلاً.</translation>
    </message>
    <message>
        <source>%1 was not met.</source>
        <translation>لم يوجد ما يطابق %1.</translation>
    </message>
    <message>
        <source>%1 stands only in the name found.</source>
        <translation>%1 موجود في الاسم المعثور عليه فقط.</translation>
    </message>
    <message>
        <source>%1 was set aside.</source>
        <translation>لم يُحسب %1.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Birth date %1 agrees.</source>
        <translation>تاريخ الميلاد %1 متفق.</translation>
    </message>
    <message>
        <source>Birth month and year agree as far as they are known: %1.</source>
        <translation>شهر الميلاد وسنته متفقان بقدر ما يُعرف: %1.</translation>
    </message>
    <message>
        <source>Birth year %1 agrees.</source>
        <translation>سنة الميلاد %1 متفقة.</translation>
    </message>
    <message>
        <source>Birth fits: the list says %1.</source>
        <translation>الميلاد متوافق: تذكر القائمة %1.</translation>
    </message>
    <message>
        <source>Day and month of birth are exchanged: the list says %1.</source>
        <translation>يوم الميلاد وشهره متبادلان: تذكر القائمة %1.</translation>
    </message>
    <message>
        <source>Birth differs: the list says %1, you gave %2.</source>
        <translation>الميلاد مختلف: تذكر القائمة %1 وذكرت %2.</translation>
    </message>
    <message>
        <source>Nationality %1 agrees.</source>
        <translation>الجنسية %1 متفقة.</translation>
    </message>
    <message>
        <source>Nationality differs: the list says %1.</source>
        <translation>الجنسية مختلفة: تذكر القائمة %1.</translation>
    </message>
    <message>
        <source>The names stand in another order.</source>
        <translation>الأسماء بترتيب آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more spelling(s)</source>
        <translation>
            <numerusform>%1 ولا غيرها</numerusform>
            <numerusform>%1 وكتابة أخرى</numerusform>
            <numerusform>%1 وكتابتان أخريان</numerusform>
            <numerusform>%1 و%n كتابات أخرى</numerusform>
            <numerusform>%1 و%n كتابة أخرى</numerusform>
            <numerusform>%1 و%n كتابة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (read)</source>
        <comment>Latin form made from another script</comment>
        <translation>%1 (بحسب القراءة)</translation>
    </message>
    <message>
        <source>%1 (%2 reading)</source>
        <translation>%1 (القراءة %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of the name</source>
        <translation>
            <numerusform>لا قراءات للاسم</numerusform>
            <numerusform>قراءة واحدة للاسم</numerusform>
            <numerusform>قراءتان للاسم</numerusform>
            <numerusform>%n قراءات للاسم</numerusform>
            <numerusform>%n قراءة للاسم</numerusform>
            <numerusform>%n قراءة للاسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other spellings of %n part(s)</source>
        <translation>
            <numerusform>لا كتابات أخرى</numerusform>
            <numerusform>كتابات أخرى لجزء واحد</numerusform>
            <numerusform>كتابات أخرى لجزأين</numerusform>
            <numerusform>كتابات أخرى لعدد %n أجزاء</numerusform>
            <numerusform>كتابات أخرى لعدد %n جزءاً</numerusform>
            <numerusform>كتابات أخرى لعدد %n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>names that sound alike</source>
        <translation>أسماء متشابهة اللفظ</translation>
    </message>
    <message>
        <source>names one slip apart</source>
        <translation>أسماء بفارق هفوة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) switched off.</source>
        <translation>
            <numerusform>لم يُطفأ أي شكل.</numerusform>
            <numerusform>أُطفئ شكل واحد.</numerusform>
            <numerusform>أُطفئ شكلان.</numerusform>
            <numerusform>أُطفئت %n أشكال.</numerusform>
            <numerusform>أُطفئ %n شكلاً.</numerusform>
            <numerusform>أُطفئ %n شكل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (edition of unknown age)</source>
        <translation>%1 (إصدار مجهول العمر)</translation>
    </message>
    <message>
        <source>%1 (edition %2)</source>
        <translation>%1 (إصدار %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n listed person(s) and organisation(s) searched</source>
        <translation>
            <numerusform>لم يُبحث في أي شخص أو منظمة مدرجة</numerusform>
            <numerusform>جرى البحث في شخص أو منظمة مدرجة واحدة</numerusform>
            <numerusform>جرى البحث في شخصين أو منظمتين مدرجتين</numerusform>
            <numerusform>جرى البحث في %n أشخاص ومنظمات مدرجة</numerusform>
            <numerusform>جرى البحث في %n شخصاً ومنظمة مدرجة</numerusform>
            <numerusform>جرى البحث في %n شخص ومنظمة مدرجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>statement as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Possible listed person: %1.</source>
        <translation>شخص مدرج محتمل: %1.</translation>
    </message>
    <message>
        <source>No listed person found, but no list is here yet.</source>
        <translation>لم يوجد شخص مدرج، لكن لا قائمة هنا بعد.</translation>
    </message>
    <message>
        <source>No listed person found for %1, but all data here is old or overdue.</source>
        <translation>لم يوجد شخص مدرج باسم %1، لكن جميع البيانات هنا قديمة أو متأخرة.</translation>
    </message>
    <message>
        <source>No listed person found for %1.</source>
        <translation>لم يوجد شخص مدرج باسم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n listed person(s) with a similar name.</source>
        <translation>
            <numerusform>لا أشخاص مدرجين باسم مشابه.</numerusform>
            <numerusform>شخص مدرج واحد باسم مشابه.</numerusform>
            <numerusform>شخصان مدرجان باسم مشابه.</numerusform>
            <numerusform>%n أشخاص مدرجين باسم مشابه.</numerusform>
            <numerusform>%n شخصاً مدرجاً باسم مشابه.</numerusform>
            <numerusform>%n شخص مدرج باسم مشابه.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>name, reference, list</comment>
        <translation>%1، %2 في %3</translation>
    </message>
    <message>
        <source>Names that sound alike</source>
        <translation>أسماء متشابهة اللفظ</translation>
    </message>
    <message>
        <source>Names one slip apart</source>
        <translation>أسماء بفارق هفوة واحدة</translation>
    </message>
    <message>
        <source>More names are similar than are shown: give more of the name, the birth date or the nationality.</source>
        <translation>الأسماء المشابهة أكثر مما يظهر: اذكر المزيد من الاسم أو تاريخ الميلاد أو الجنسية.</translation>
    </message>
    <message>
        <source>A name alone identifies nobody: compare birth, nationality and documents, then follow the list&apos;s authority.</source>
        <translation>الاسم وحده لا يحدد هوية أحد: قارن الميلاد والجنسية والوثائق، ثم اتبع جهة القائمة.</translation>
    </message>
    <message>
        <source>Latin</source>
        <comment>script</comment>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>script</comment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>script</comment>
        <translation>التايلندية</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>script</comment>
        <translation>البورمية</translation>
    </message>
    <message>
        <source>Khmer</source>
        <comment>script</comment>
        <translation>الخميرية</translation>
    </message>
    <message>
        <source>Lao</source>
        <comment>script</comment>
        <translation>اللاوية</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <comment>script</comment>
        <translation>السنهالية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>script</comment>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <comment>script</comment>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <comment>script</comment>
        <translation>الديفاناغارية</translation>
    </message>
    <message>
        <source>Thaana</source>
        <comment>script</comment>
        <translation>الثانا</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <comment>script</comment>
        <translation>التبتية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>script</comment>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>script</comment>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>script</comment>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <comment>script</comment>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>script</comment>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>script</comment>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Georgian</source>
        <comment>script</comment>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <comment>script</comment>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <comment>kind of reading</comment>
        <translation>بالماندرين</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <comment>kind of reading</comment>
        <translation>بالكانتونية</translation>
    </message>
    <message>
        <source>Hokkien</source>
        <comment>kind of reading</comment>
        <translation>بالهوكين</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>kind of reading</comment>
        <translation>بالكورية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>kind of reading</comment>
        <translation>باليابانية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>kind of reading</comment>
        <translation>بالفيتنامية</translation>
    </message>
    <message>
        <source>passport</source>
        <comment>kind of reading</comment>
        <translation>كما في الجواز</translation>
    </message>
    <message>
        <source>Line of a driving licence: recognised, but not read. Type the number alone.</source>
        <translation>سطر رخصة قيادة: عُرف ولم يُقرأ. اكتب الرقم وحده.</translation>
    </message>
    <message>
        <source>Digital seal: recognised, but neither read nor verified here. Scan the lines of the document, or type its number.</source>
        <translation>ختم رقمي: عُرف ولم يُقرأ ولم يُتحقق منه هنا. امسح أسطر الوثيقة أو اكتب رقمها.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>السطر %1: %2.</translation>
    </message>
    <message>
        <source>Take the picture again, sharper or larger (150 dots per inch or more), or type the zone.</source>
        <translation>التقط الصورة مرة أخرى أوضح أو أكبر (150 نقطة في البوصة أو أكثر)، أو اكتب المنطقة.</translation>
    </message>
    <message>
        <source>Load the list again from its publisher; it must be the complete file.</source>
        <translation>حمّل القائمة مجدداً من ناشرها؛ يجب أن يكون الملف كاملاً.</translation>
    </message>
    <message>
        <source>The zone in the picture is not clear enough: %1 of 100 characters are uncertain.</source>
        <translation>المنطقة في الصورة غير واضحة بما يكفي: %1 من كل 100 حرف غير مؤكد.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>of an agreement</comment>
        <translation>لم يُذكر</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>of a list</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>It is a draft.</source>
        <translation>هو مسودة.</translation>
    </message>
    <message>
        <source>It is not in force yet.</source>
        <translation>لم يسرِ بعد.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>انتهى.</translation>
    </message>
    <message>
        <source>It is suspended.</source>
        <translation>هو معلّق.</translation>
    </message>
    <message>
        <source>It was terminated.</source>
        <translation>أُنهي.</translation>
    </message>
    <message>
        <source>Our state is not a party.</source>
        <translation>دولتنا ليست طرفاً.</translation>
    </message>
    <message>
        <source>The recipient is not a party.</source>
        <translation>المتلقي ليس طرفاً.</translation>
    </message>
    <message>
        <source>This purpose is excluded.</source>
        <translation>هذا الغرض مستثنى.</translation>
    </message>
    <message>
        <source>This purpose is not listed.</source>
        <translation>هذا الغرض غير مذكور.</translation>
    </message>
    <message>
        <source>Use as evidence is not allowed.</source>
        <translation>لا يُسمح بالاستخدام دليلاً.</translation>
    </message>
    <message>
        <source>This class of data is not listed.</source>
        <translation>هذا الصنف من البيانات غير مذكور.</translation>
    </message>
    <message>
        <source>Data that names persons is left out.</source>
        <translation>تُستثنى البيانات التي تسمّي أشخاصاً.</translation>
    </message>
    <message>
        <source>Biometric data is left out.</source>
        <translation>تُستثنى البيانات البيومترية.</translation>
    </message>
    <message>
        <source>Data of each party&apos;s own citizens is left out.</source>
        <translation>تُستثنى بيانات مواطني كل طرف.</translation>
    </message>
    <message>
        <source>Own citizens are left out, and it is not said whose citizen it is.</source>
        <translation>يُستثنى المواطنون، ولم يُذكر مواطن أي دولة هو.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>passing on</comment>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>written consent</source>
        <comment>passing on</comment>
        <translation>موافقة خطية</translation>
    </message>
    <message>
        <source>among the parties</source>
        <comment>passing on</comment>
        <translation>بين الأطراف</translation>
    </message>
    <message>
        <source>written consent</source>
        <comment>evidence</comment>
        <translation>موافقة خطية</translation>
    </message>
    <message>
        <source>Bilateral MOU</source>
        <translation>مذكرة تفاهم ثنائية</translation>
    </message>
    <message>
        <source>Multilateral arrangement</source>
        <translation>ترتيب متعدد الأطراف</translation>
    </message>
    <message>
        <source>Exchange of letters</source>
        <translation>تبادل رسائل</translation>
    </message>
    <message>
        <source>Terms for sharing unasked</source>
        <translation>شروط المشاركة من دون طلب</translation>
    </message>
    <message>
        <source>Arrangement hosted by the Regional Support Office</source>
        <translation>ترتيب يستضيفه مكتب الدعم الإقليمي</translation>
    </message>
    <message>
        <source>Pacific arrangement (PIDC)</source>
        <translation>ترتيب المحيط الهادئ (PIDC)</translation>
    </message>
    <message>
        <source>Regional biometric exchange (RBDES)</source>
        <translation>تبادل بيومتري إقليمي (RBDES)</translation>
    </message>
    <message>
        <source>Regional movement alert system (RMAS)</source>
        <translation>نظام إنذار التنقل الإقليمي (RMAS)</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>سارٍ حتى %1</translation>
    </message>
    <message>
        <source>in force, no end date</source>
        <translation>سارٍ بلا تاريخ انتهاء</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of an agreement</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>يبدأ في %1</translation>
    </message>
    <message>
        <source>no start date</source>
        <translation>بلا تاريخ بدء</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>of an agreement</comment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>terminated</source>
        <comment>of an agreement</comment>
        <translation>أُنهي</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an agreement</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of an agreement</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>ملزم</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>From</source>
        <comment>of an agreement</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>of an agreement</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>الأغراض</translation>
    </message>
    <message>
        <source>Excluded purposes</source>
        <translation>أغراض مستثناة</translation>
    </message>
    <message>
        <source>Data classes</source>
        <translation>أصناف البيانات</translation>
    </message>
    <message>
        <source>Names persons</source>
        <translation>يسمّي أشخاصاً</translation>
    </message>
    <message>
        <source>Biometrics</source>
        <translation>بيانات بيومترية</translation>
    </message>
    <message>
        <source>Own citizens left out</source>
        <translation>يُستثنى المواطنون</translation>
    </message>
    <message>
        <source>Reply time</source>
        <translation>مهلة الرد</translation>
    </message>
    <message>
        <source>Urgent reply time</source>
        <translation>مهلة الرد العاجل</translation>
    </message>
    <message>
        <source>Marking scheme</source>
        <translation>نظام التصنيف</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>الاستخدام دليلاً</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>التمرير</translation>
    </message>
    <message>
        <source>No consent needed for</source>
        <translation>لا يلزم إذن لـ</translation>
    </message>
    <message>
        <source>Tells before disclosure by law</source>
        <translation>يُخطر قبل الكشف بحكم القانون</translation>
    </message>
    <message>
        <source>Protection clause</source>
        <translation>بند الحماية</translation>
    </message>
    <message>
        <source>Breach told within</source>
        <translation>يُبلَّغ عن الخرق خلال</translation>
    </message>
    <message>
        <source>Kept for at most</source>
        <translation>يُحفظ على الأكثر</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>signed</source>
        <comment>of an agreement</comment>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Yes. %1 allows it under clause %2.</source>
        <translation>نعم. يسمح به %1 في البند %2.</translation>
    </message>
    <message>
        <source>No, by clause %1 of %2: %3</source>
        <translation>لا، بحكم البند %1 من %2: %3</translation>
    </message>
    <message>
        <source>Data of the document without its holder is allowed.</source>
        <translation>يُسمح ببيانات الوثيقة من دون حاملها.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>انتهى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s).</source>
        <translation>
            <numerusform>ينتهي %1 اليوم.</numerusform>
            <numerusform>ينتهي %1 بعد يوم.</numerusform>
            <numerusform>ينتهي %1 بعد يومين.</numerusform>
            <numerusform>ينتهي %1 بعد %n أيام.</numerusform>
            <numerusform>ينتهي %1 بعد %n يوماً.</numerusform>
            <numerusform>ينتهي %1 بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of a case could not be read.</source>
        <translation>تعذّرت قراءة تغيير في قضية.</translation>
    </message>
    <message>
        <source>The case stands as it was before; nothing of this change was used.</source>
        <translation>القضية كما كانت من قبل؛ ولم يُستخدم شيء من هذا التغيير.</translation>
    </message>
    <message>
        <source>Ask the colleague it came from to save the case again; if it goes on, tell your desk administrator.</source>
        <translation>اطلب من الزميل الذي جاء منه أن يحفظ القضية من جديد؛ وإن استمر ذلك فأبلغ مسؤول المكتب.</translation>
    </message>
    <message>
        <source>An earlier change of this case has not come yet.</source>
        <translation>لم يصل بعد تغيير سابق في هذه القضية.</translation>
    </message>
    <message>
        <source>The later one is kept and waits for it.</source>
        <translation>التغيير اللاحق محفوظ وينتظره.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>أعد المزامنة.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most a case can hold.</source>
        <translation>الملف أكبر من %1 ميغابايت، وهو أقصى ما تحمله قضية.</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>لم يُرفق شيء.</translation>
    </message>
    <message>
        <source>Attach the part that matters, or keep the file elsewhere and note where.</source>
        <translation>أرفق الجزء المهم، أو احفظ الملف في مكان آخر ودوّن مكانه.</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>لا يمكن عرض هذا الملف هنا.</translation>
    </message>
    <message>
        <source>It is kept as it came.</source>
        <translation>هو محفوظ كما جاء.</translation>
    </message>
    <message>
        <source>Save a copy and open it on a computer that may read foreign files.</source>
        <translation>احفظ نسخة وافتحها على حاسوب يجوز له قراءة الملفات الأجنبية.</translation>
    </message>
    <message>
        <source>This file unpacks to more than can be shown.</source>
        <translation>يتسع هذا الملف عند فكه إلى أكثر مما يمكن عرضه.</translation>
    </message>
    <message>
        <source>Treat it with care: small files that grow so large are sometimes made to do harm.</source>
        <translation>تعامل معه بحذر: قد تُصنع الملفات الصغيرة التي تكبر هكذا للإضرار.</translation>
    </message>
    <message>
        <source>Showing this file took longer than %1 seconds and was stopped.</source>
        <translation>استغرق عرض هذا الملف أكثر من %1 من الثواني فأُوقف.</translation>
    </message>
    <message>
        <source>Treat it with care, or save a copy and open it on a computer that may read foreign files.</source>
        <translation>تعامل معه بحذر، أو احفظ نسخة وافتحها على حاسوب يجوز له قراءة الملفات الأجنبية.</translation>
    </message>
    <message>
        <source>This file is protected by a passphrase of its own.</source>
        <translation>هذا الملف محمي بعبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>Save a copy and open it where you have its passphrase.</source>
        <translation>احفظ نسخة وافتحها حيث تملك عبارة مرورها.</translation>
    </message>
    <message>
        <source>any recipient</source>
        <translation>أي متلقٍّ</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>سليم: %1</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <translation>لم يُجب بعد: %1</translation>
    </message>
    <message>
        <source>The answer speaks against it: %1</source>
        <translation>الجواب يمنع ذلك: %1</translation>
    </message>
    <message>
        <source>Unsure is not a yes: %1</source>
        <translation>عدم اليقين ليس موافقة: %1</translation>
    </message>
    <message>
        <source>The protection adviser allowed it: %1</source>
        <translation>سمح به مستشار الحماية: %1</translation>
    </message>
    <message>
        <source>The protection adviser said no: %1</source>
        <translation>رفضه مستشار الحماية: %1</translation>
    </message>
    <message>
        <source>Nothing is left that could go to %1.</source>
        <translation>لم يبق شيء يمكن أن يذهب إلى %1.</translation>
    </message>
    <message>
        <source>No legal basis is chosen for %1.</source>
        <translation>لم يُختر أساس قانوني لـ %1.</translation>
    </message>
    <message>
        <source>The legal basis %1 is not in this desk&apos;s table.</source>
        <translation>الأساس القانوني %1 ليس في جدول هذا المكتب.</translation>
    </message>
    <message>
        <source>The legal basis %1 is not valid today.</source>
        <translation>الأساس القانوني %1 غير سارٍ اليوم.</translation>
    </message>
    <message>
        <source>This article is never a basis for a release: %1.</source>
        <translation>هذه المادة ليست أساساً للإفراج أبداً: %1.</translation>
    </message>
    <message>
        <source>Say on which article it rests: %1.</source>
        <translation>حدّد المادة التي يستند إليها: %1.</translation>
    </message>
    <message>
        <source>Our state is not known to be a party to the treaty behind %1 today.</source>
        <translation>لا يُعرف أن دولتنا طرف اليوم في المعاهدة التي يقوم عليها %1.</translation>
    </message>
    <message>
        <source>%1 is not known to be a party to the treaty behind %2 today.</source>
        <translation>لا يُعرف أن %1 طرف اليوم في المعاهدة التي يقوم عليها %2.</translation>
    </message>
    <message>
        <source>The section of the statute is missing for %1.</source>
        <translation>تنقص مادة القانون لـ %1.</translation>
    </message>
    <message>
        <source>This basis needs a stated link with terrorism.</source>
        <translation>يحتاج هذا الأساس إلى صلة مذكورة بالإرهاب.</translation>
    </message>
    <message>
        <source>This basis needs a stated threat to life.</source>
        <translation>يحتاج هذا الأساس إلى خطر مذكور على الحياة.</translation>
    </message>
    <message>
        <source>This basis holds only through a National Central Bureau.</source>
        <translation>لا يصح هذا الأساس إلا عبر مكتب مركزي وطني.</translation>
    </message>
    <message>
        <source>%1 has no written consent of everyone in it.</source>
        <translation>ليس لـ %1 موافقة خطية من كل من يرد فيه.</translation>
    </message>
    <message>
        <source>%1 holds data that %2 does not cover.</source>
        <translation>في %1 بيانات لا يشملها %2.</translation>
    </message>
    <message>
        <source>%1 names persons; %2 does not allow that.</source>
        <translation>يسمّي %1 أشخاصاً؛ و%2 لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>No agreement with %1 is chosen, and %2 needs one.</source>
        <translation>لم يُختر اتفاق مع %1، و%2 يحتاج إلى اتفاق.</translation>
    </message>
    <message>
        <source>The agreement chosen for %1 is not of the kind that %2 needs.</source>
        <translation>الاتفاق المختار لـ %1 ليس من النوع الذي يحتاجه %2.</translation>
    </message>
    <message>
        <source>The agreement with %1 is a draft.</source>
        <translation>الاتفاق مع %1 مسودة.</translation>
    </message>
    <message>
        <source>The agreement with %1 is not in force yet.</source>
        <translation>الاتفاق مع %1 لم يسرِ بعد.</translation>
    </message>
    <message>
        <source>The agreement with %1 ended on %2.</source>
        <translation>انتهى الاتفاق مع %1 في %2.</translation>
    </message>
    <message>
        <source>The agreement with %1 is suspended.</source>
        <translation>الاتفاق مع %1 معلّق.</translation>
    </message>
    <message>
        <source>The agreement with %1 was terminated.</source>
        <translation>أُنهي الاتفاق مع %1.</translation>
    </message>
    <message>
        <source>Our state is not a party to this agreement.</source>
        <translation>دولتنا ليست طرفاً في هذا الاتفاق.</translation>
    </message>
    <message>
        <source>%1 is not a party to this agreement.</source>
        <translation>%1 ليس طرفاً في هذا الاتفاق.</translation>
    </message>
    <message>
        <source>%1 holds data that the agreement with %2 does not list.</source>
        <translation>في %1 بيانات لا يذكرها الاتفاق مع %2.</translation>
    </message>
    <message>
        <source>%1 names persons; the agreement with %2 leaves that out.</source>
        <translation>يسمّي %1 أشخاصاً؛ والاتفاق مع %2 يستثني ذلك.</translation>
    </message>
    <message>
        <source>%1 holds biometric data; the agreement with %2 leaves that out.</source>
        <translation>في %1 بيانات بيومترية؛ والاتفاق مع %2 يستثنيها.</translation>
    </message>
    <message>
        <source>%1 concerns a citizen of a party; the agreement with %2 leaves them out.</source>
        <translation>يخص %1 مواطناً من أحد الأطراف؛ والاتفاق مع %2 يستثنيهم.</translation>
    </message>
    <message>
        <source>%1 names persons whose nationality is not said; the agreement with %2 leaves out citizens of the parties.</source>
        <translation>يسمّي %1 أشخاصاً لم تُذكر جنسيتهم؛ والاتفاق مع %2 يستثني مواطني الأطراف.</translation>
    </message>
    <message>
        <source>No purpose is chosen for %1.</source>
        <translation>لم يُختر غرض لـ %1.</translation>
    </message>
    <message>
        <source>The agreement with %1 excludes this purpose.</source>
        <translation>الاتفاق مع %1 يستثني هذا الغرض.</translation>
    </message>
    <message>
        <source>The agreement with %1 does not list this purpose.</source>
        <translation>الاتفاق مع %1 لا يذكر هذا الغرض.</translation>
    </message>
    <message>
        <source>%1 does not serve this purpose.</source>
        <translation>%1 لا يخدم هذا الغرض.</translation>
    </message>
    <message>
        <source>The agreement with %1 allows no use as evidence.</source>
        <translation>الاتفاق مع %1 لا يسمح بالاستخدام دليلاً.</translation>
    </message>
    <message>
        <source>This release is also our consent that %1 uses it as evidence.</source>
        <translation>هذا الإفراج موافقة منا أيضاً على أن يستخدمه %1 دليلاً.</translation>
    </message>
    <message>
        <source>%1 came for other purposes.</source>
        <translation>جاء %1 لأغراض أخرى.</translation>
    </message>
    <message>
        <source>The author has no role at this desk today.</source>
        <translation>ليس للكاتب دور في هذا المكتب اليوم.</translation>
    </message>
    <message>
        <source>You wrote it, so someone else must approve it for %1.</source>
        <translation>أنت كتبته، فلا بد أن يوافق عليه شخص آخر لـ %1.</translation>
    </message>
    <message>
        <source>A releasing officer must approve it for %1.</source>
        <translation>يجب أن يوافق عليه مسؤول إفراج لـ %1.</translation>
    </message>
    <message>
        <source>%1 did not approve it.</source>
        <translation>لم يوافق %1 عليه.</translation>
    </message>
    <message>
        <source>%1 wrote it and cannot approve it.</source>
        <translation>كتبه %1 فلا يستطيع الموافقة عليه.</translation>
    </message>
    <message>
        <source>The approval of %1 is not signed.</source>
        <translation>موافقة %1 غير موقّعة.</translation>
    </message>
    <message>
        <source>%1 may not approve this today.</source>
        <translation>لا يحق لـ %1 الموافقة على هذا اليوم.</translation>
    </message>
    <message>
        <source>%1 may not approve anything marked as high as this.</source>
        <translation>لا يحق لـ %1 الموافقة على تصنيف بهذا العلو.</translation>
    </message>
    <message>
        <source>%1 may not release all of this data.</source>
        <translation>لا يحق لـ %1 الإفراج عن كل هذه البيانات.</translation>
    </message>
    <message>
        <source>%1 approved another version.</source>
        <translation>وافق %1 على إصدار آخر.</translation>
    </message>
    <message>
        <source>%1 does not say whose it is.</source>
        <translation>لا يذكر %1 لمن هو.</translation>
    </message>
    <message>
        <source>%1 is under the control of %2, who has not agreed.</source>
        <translation>%1 تحت سيطرة %2 الذي لم يوافق.</translation>
    </message>
    <message>
        <source>%1 came from %2 with H2: not passed on without permission.</source>
        <translation>جاء %1 من %2 مع H2: لا يُمرر من دون إذن.</translation>
    </message>
    <message>
        <source>%1 came from %2 with &quot;no further sharing&quot;.</source>
        <translation>جاء %1 من %2 بشرط ”لا مشاركة أخرى“.</translation>
    </message>
    <message>
        <source>%1 came from %2, who must agree first.</source>
        <translation>جاء %1 من %2، ويجب أن يوافق أولاً.</translation>
    </message>
    <message>
        <source>%1 is marked higher than %2 may be given.</source>
        <translation>تصنيف %1 أعلى مما يجوز أن يُعطى %2.</translation>
    </message>
    <message>
        <source>%1 is RED and does not name %2.</source>
        <translation>%1 مصنّف RED ولا يسمّي %2.</translation>
    </message>
    <message>
        <source>%1 may go to named recipients only, and %2 is not among them.</source>
        <translation>لا يذهب %1 إلا إلى متلقّين مسمّين، وليس %2 منهم.</translation>
    </message>
    <message>
        <source>%1 is for this desk alone.</source>
        <translation>%1 لهذا المكتب وحده.</translation>
    </message>
    <message>
        <source>%1 may not be seen beyond %2, but would be: %3.</source>
        <translation>لا يجوز أن يُرى %1 بعد %2، لكنه سيُرى: %3.</translation>
    </message>
    <message>
        <source>%1 is for this desk and those it serves, not for %2.</source>
        <translation>%1 لهذا المكتب ومن يخدمهم، لا لـ %2.</translation>
    </message>
    <message>
        <source>%1 is for the community, and %2 does not belong to it.</source>
        <translation>%1 للمجتمع، و%2 لا ينتمي إليه.</translation>
    </message>
    <message>
        <source>%1 may only serve to prevent and combat crime (H0).</source>
        <translation>لا يُستخدم %1 إلا لمنع الجريمة ومكافحتها (H0).</translation>
    </message>
    <message>
        <source>%1 may not be used in court without permission (H1).</source>
        <translation>لا يُستخدم %1 في المحكمة من دون إذن (H1).</translation>
    </message>
    <message>
        <source>Someone in it may need protection. Only the protection adviser can decide for %1.</source>
        <translation>قد يحتاج شخص فيه إلى حماية. لا يقرر لـ %1 إلا مستشار الحماية.</translation>
    </message>
    <message>
        <source>The answer is no, but someone in it is flagged as needing protection.</source>
        <translation>الجواب لا، لكن شخصاً فيه مُعلَّم بأنه يحتاج إلى حماية.</translation>
    </message>
    <message>
        <source>%1 concerns someone who fled from %2, and %3 would let it know. Nobody can allow that.</source>
        <translation>يخص %1 شخصاً فرّ من %2، و%3 سيُعلمها به. لا أحد يستطيع السماح بذلك.</translation>
    </message>
    <message>
        <source>%1 concerns a person who may be seeking protection, and %2 is a country the person may need protection from. Only the protection adviser can decide.</source>
        <translation>يخص %1 شخصاً قد يطلب الحماية، و%2 بلد قد يحتاج إلى الحماية منه. لا يقرر إلا مستشار الحماية.</translation>
    </message>
    <message>
        <source>%1 concerns a person who may be seeking protection, and %2 would pass it on to %3. Only the protection adviser can decide.</source>
        <translation>يخص %1 شخصاً قد يطلب الحماية، و%2 سيمرره إلى %3. لا يقرر إلا مستشار الحماية.</translation>
    </message>
    <message>
        <source>%1 concerns a protected person whose country is not known. Only the protection adviser can decide.</source>
        <translation>يخص %1 شخصاً محمياً لا يُعرف بلده. لا يقرر إلا مستشار الحماية.</translation>
    </message>
    <message>
        <source>%1 concerns a person of %2, which will see it. Nobody says that protection is needed.</source>
        <translation>يخص %1 شخصاً من %2 التي ستراه. لا أحد يقول إن الحماية لازمة.</translation>
    </message>
    <message>
        <source>%1 concerns a person of %2. Say first whether anyone needs protection.</source>
        <translation>يخص %1 شخصاً من %2. قل أولاً هل يحتاج أحد إلى حماية.</translation>
    </message>
    <message>
        <source>An inquiry in %1 needs written consent, a safer way considered, no contact with the persecutor and the least data.</source>
        <translation>يحتاج الاستفسار في %1 إلى موافقة خطية، والنظر في طريق أسلم، وعدم الاتصال بالمضطهِد، وأقل البيانات.</translation>
    </message>
    <message>
        <source>%1 would use it in a case that can end in a death sentence.</source>
        <translation>سيستخدمه %1 في قضية قد تنتهي بحكم الإعدام.</translation>
    </message>
    <message>
        <source>%1 still shows a source or a method.</source>
        <translation>ما زال %1 يكشف مصدراً أو طريقة.</translation>
    </message>
    <message>
        <source>%1 is not graded.</source>
        <translation>لم يُقيَّم %1.</translation>
    </message>
    <message>
        <source>%1 does not say when it was graded.</source>
        <translation>لا يذكر %1 متى قُيِّم.</translation>
    </message>
    <message>
        <source>The grading of %1 is of %2.</source>
        <translation>تقييم %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>%1 was never checked with its owner.</source>
        <translation>لم يُراجَع %1 مع صاحبه قط.</translation>
    </message>
    <message>
        <source>%1 was last checked with its owner on %2.</source>
        <translation>رُوجع %1 مع صاحبه آخر مرة في %2.</translation>
    </message>
    <message>
        <source>Beyond %1 it will be seen by %2.</source>
        <translation>بعد %1 سيراه %2.</translation>
    </message>
    <message>
        <source>No expiry is set.</source>
        <translation>لم يُحدَّد انتهاء.</translation>
    </message>
    <message>
        <source>The expiry is not in the future.</source>
        <translation>الانتهاء ليس في المستقبل.</translation>
    </message>
    <message>
        <source>No review date is set.</source>
        <translation>لم يُحدَّد تاريخ مراجعة.</translation>
    </message>
    <message>
        <source>The review must be after today and not after the expiry.</source>
        <translation>يجب أن تكون المراجعة بعد اليوم وليس بعد الانتهاء.</translation>
    </message>
    <message>
        <source>The recall does not say how long a holder has.</source>
        <translation>لا يذكر الاسترجاع المهلة الممنوحة للحائز.</translation>
    </message>
    <message>
        <source>The agreement with %1 allows it to be kept for %2 days.</source>
        <translation>يسمح الاتفاق مع %1 بحفظه %2 من الأيام.</translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation>انتهى %1 في %2.</translation>
    </message>
    <message>
        <source>%1 may be kept until %2 only.</source>
        <translation>لا يُحفظ %1 إلا حتى %2.</translation>
    </message>
    <message>
        <source>The translation of %1 is not marked as unofficial.</source>
        <translation>ترجمة %1 غير معلّمة بأنها غير رسمية.</translation>
    </message>
    <message>
        <source>The original of %1 is not attached.</source>
        <translation>أصل %1 غير مرفق.</translation>
    </message>
    <message>
        <source>The caveat is missing.</source>
        <translation>التنبيه التحفظي ناقص.</translation>
    </message>
    <message>
        <source>The contact point is missing.</source>
        <translation>جهة الاتصال ناقصة.</translation>
    </message>
    <message>
        <source>The decision has no reason yet.</source>
        <translation>ليس للقرار سبب بعد.</translation>
    </message>
    <message>
        <source>The answer to question %1 needs a reason.</source>
        <translation>يحتاج جواب السؤال %1 إلى سبب.</translation>
    </message>
    <message>
        <source>Border check</source>
        <comment>purpose</comment>
        <translation>تفتيش الحدود</translation>
    </message>
    <message>
        <source>Document fraud</source>
        <comment>purpose</comment>
        <translation>تزوير الوثائق</translation>
    </message>
    <message>
        <source>Migrant smuggling</source>
        <comment>purpose</comment>
        <translation>تهريب المهاجرين</translation>
    </message>
    <message>
        <source>Trafficking in persons</source>
        <comment>purpose</comment>
        <translation>الاتجار بالأشخاص</translation>
    </message>
    <message>
        <source>Criminal investigation</source>
        <comment>purpose</comment>
        <translation>تحقيق جنائي</translation>
    </message>
    <message>
        <source>Counter-terrorism</source>
        <comment>purpose</comment>
        <translation>مكافحة الإرهاب</translation>
    </message>
    <message>
        <source>To establish identity</source>
        <comment>purpose</comment>
        <translation>لإثبات الهوية</translation>
    </message>
    <message>
        <source>Return and readmission</source>
        <comment>purpose</comment>
        <translation>العودة وإعادة القبول</translation>
    </message>
    <message>
        <source>Rescue</source>
        <comment>purpose</comment>
        <translation>إنقاذ</translation>
    </message>
    <message>
        <source>Protection of victims</source>
        <comment>purpose</comment>
        <translation>حماية الضحايا</translation>
    </message>
    <message>
        <source>Analysis of routes and trends</source>
        <comment>purpose</comment>
        <translation>تحليل الطرق والاتجاهات</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>purpose</comment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Evidence in court</source>
        <comment>purpose</comment>
        <translation>دليل في المحكمة</translation>
    </message>
    <message>
        <source>Capital case</source>
        <comment>purpose</comment>
        <translation>قضية إعدام</translation>
    </message>
    <message>
        <source>Political offence</source>
        <comment>purpose</comment>
        <translation>جريمة سياسية</translation>
    </message>
    <message>
        <source>Refusal of protection</source>
        <comment>purpose</comment>
        <translation>رفض الحماية</translation>
    </message>
    <message>
        <source>Document without its holder</source>
        <comment>data class</comment>
        <translation>وثيقة من دون حاملها</translation>
    </message>
    <message>
        <source>Blank documents</source>
        <comment>data class</comment>
        <translation>وثائق فارغة</translation>
    </message>
    <message>
        <source>Holder of a document</source>
        <comment>data class</comment>
        <translation>حامل وثيقة</translation>
    </message>
    <message>
        <source>Other data on a person</source>
        <comment>data class</comment>
        <translation>بيانات أخرى عن شخص</translation>
    </message>
    <message>
        <source>Biometric data</source>
        <comment>data class</comment>
        <translation>بيانات بيومترية</translation>
    </message>
    <message>
        <source>Journeys of a person</source>
        <comment>data class</comment>
        <translation>أسفار شخص</translation>
    </message>
    <message>
        <source>Phones, addresses, accounts</source>
        <comment>data class</comment>
        <translation>هواتف وعناوين وحسابات</translation>
    </message>
    <message>
        <source>Criminal record or suspicion</source>
        <comment>data class</comment>
        <translation>سجل جنائي أو اشتباه</translation>
    </message>
    <message>
        <source>Claims for protection, victims</source>
        <comment>data class</comment>
        <translation>طلبات حماية وضحايا</translation>
    </message>
    <message>
        <source>Vessels, vehicles, flights</source>
        <comment>data class</comment>
        <translation>سفن ومركبات ورحلات</translation>
    </message>
    <message>
        <source>Routes, methods, fees</source>
        <comment>data class</comment>
        <translation>طرق وأساليب ورسوم</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>data class</comment>
        <translation>أعداد</translation>
    </message>
    <message>
        <source>Genuine specimens</source>
        <comment>data class</comment>
        <translation>نماذج أصلية</translation>
    </message>
    <message>
        <source>Assessment without persons</source>
        <comment>data class</comment>
        <translation>تقدير من دون أشخاص</translation>
    </message>
    <message>
        <source>What lawful authority permits this release, to this recipient, today?</source>
        <translation>أي سلطة قانونية تسمح بهذا الإفراج لهذا المتلقي اليوم؟</translation>
    </message>
    <message>
        <source>May I release this, and who approves?</source>
        <translation>هل يحق لي الإفراج عن هذا، ومن يوافق؟</translation>
    </message>
    <message>
        <source>For which purpose may the recipient use it, and does the agreement allow that?</source>
        <translation>لأي غرض يستخدمه المتلقي، وهل يسمح الاتفاق بذلك؟</translation>
    </message>
    <message>
        <source>Is it necessary and proportionate, or would data without persons do?</source>
        <translation>هل هو لازم ومتناسب، أم تكفي بيانات من دون أشخاص؟</translation>
    </message>
    <message>
        <source>Is it ours, or may it be passed on?</source>
        <translation>هل هو لنا، أم يجوز تمريره؟</translation>
    </message>
    <message>
        <source>Do the markings of every part allow each recipient?</source>
        <translation>هل تسمح تصنيفات كل جزء لكل متلقٍّ؟</translation>
    </message>
    <message>
        <source>Does anyone in it seek, hold or perhaps need protection?</source>
        <translation>هل يطلب أحد فيه الحماية أو نالها أو قد يحتاجها؟</translation>
    </message>
    <message>
        <source>Does it reach a country that someone in it may need protection from?</source>
        <translation>هل يصل إلى بلد قد يحتاج أحد فيه إلى الحماية منه؟</translation>
    </message>
    <message>
        <source>If an inquiry there cannot be avoided: written consent, a safer way considered, no contact with the persecutor, least data?</source>
        <translation>إن تعذّر تجنب الاستفسار هناك: موافقة خطية، وطريق أسلم، ولا اتصال بالمضطهِد، وأقل البيانات؟</translation>
    </message>
    <message>
        <source>Is there a risk of death penalty, torture or disproportionate punishment?</source>
        <translation>هل هناك خطر إعدام أو تعذيب أو عقوبة غير متناسبة؟</translation>
    </message>
    <message>
        <source>Are sources, methods and informants taken out?</source>
        <translation>هل أُزيلت المصادر والأساليب والمخبرون؟</translation>
    </message>
    <message>
        <source>Is every part graded, and is the grading current?</source>
        <translation>هل قُيِّم كل جزء، وهل التقييم حديث؟</translation>
    </message>
    <message>
        <source>Is it accurate, and when was it last checked with its owner?</source>
        <translation>هل هو دقيق، ومتى رُوجع مع صاحبه آخر مرة؟</translation>
    </message>
    <message>
        <source>Could the recipient&apos;s law force disclosure?</source>
        <translation>هل يمكن أن يفرض قانون المتلقي كشفه؟</translation>
    </message>
    <message>
        <source>Does the recipient protect it to the standard required?</source>
        <translation>هل يحميه المتلقي بالمستوى المطلوب؟</translation>
    </message>
    <message>
        <source>Would it harm a running operation or another partner?</source>
        <translation>هل يضر بعملية جارية أو بشريك آخر؟</translation>
    </message>
    <message>
        <source>Would another channel be better?</source>
        <translation>هل قناة أخرى أفضل؟</translation>
    </message>
    <message>
        <source>Who else will see it after the recipient?</source>
        <translation>من سيراه بعد المتلقي؟</translation>
    </message>
    <message>
        <source>Are expiry, review and recall set?</source>
        <translation>هل حُدد الانتهاء والمراجعة والاسترجاع؟</translation>
    </message>
    <message>
        <source>Is the translation marked as unofficial and the original attached?</source>
        <translation>هل عُلّمت الترجمة بأنها غير رسمية وأُرفق الأصل؟</translation>
    </message>
    <message>
        <source>Are caveat and contact point in it?</source>
        <translation>هل فيه التنبيه التحفظي وجهة الاتصال؟</translation>
    </message>
    <message>
        <source>Is the decision recorded with reasons?</source>
        <translation>هل سُجّل القرار بأسبابه؟</translation>
    </message>
    <message>
        <source>In order</source>
        <comment>gate</comment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Note this</source>
        <comment>gate</comment>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>Stops the release</source>
        <comment>gate</comment>
        <translation>يوقف الإفراج</translation>
    </message>
    <message>
        <source>Answer needed</source>
        <comment>gate</comment>
        <translation>يلزم جواب</translation>
    </message>
    <message>
        <source>The protection adviser decides</source>
        <comment>gate</comment>
        <translation>يقرر مستشار الحماية</translation>
    </message>
    <message>
        <source>A second person must approve</source>
        <comment>gate</comment>
        <translation>يجب أن يوافق شخص ثانٍ</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>gate: button</comment>
        <translation>أجب</translation>
    </message>
    <message>
        <source>Ask adviser</source>
        <translation>اسأل المستشار</translation>
    </message>
    <message>
        <source>Choose another basis</source>
        <translation>اختر أساساً آخر</translation>
    </message>
    <message>
        <source>See agreements</source>
        <translation>انظر الاتفاقات</translation>
    </message>
    <message>
        <source>Renew the agreement</source>
        <translation>جدّد الاتفاق</translation>
    </message>
    <message>
        <source>Complete the basis</source>
        <translation>أكمل الأساس</translation>
    </message>
    <message>
        <source>Choose another channel</source>
        <translation>اختر قناة أخرى</translation>
    </message>
    <message>
        <source>Record written consent</source>
        <translation>سجّل موافقة خطية</translation>
    </message>
    <message>
        <source>Make a version without persons</source>
        <translation>أنشئ نسخة من دون أشخاص</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>اقتطع</translation>
    </message>
    <message>
        <source>Cut for %1</source>
        <translation>اقتطع لـ %1</translation>
    </message>
    <message>
        <source>Drop a recipient</source>
        <translation>أسقط متلقياً</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>أسقط %1</translation>
    </message>
    <message>
        <source>Send to releasing officer</source>
        <translation>أرسل إلى مسؤول الإفراج</translation>
    </message>
    <message>
        <source>Choose another purpose</source>
        <translation>اختر غرضاً آخر</translation>
    </message>
    <message>
        <source>Ask the originator</source>
        <translation>اسأل المنشئ</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>اسأل %1</translation>
    </message>
    <message>
        <source>Name the recipient</source>
        <translation>سمِّ المتلقي</translation>
    </message>
    <message>
        <source>Take the source out</source>
        <translation>أزل المصدر</translation>
    </message>
    <message>
        <source>Grade it</source>
        <translation>قيّمه</translation>
    </message>
    <message>
        <source>Check with the owner</source>
        <translation>راجع صاحبه</translation>
    </message>
    <message>
        <source>Set expiry and recall</source>
        <translation>حدد الانتهاء والاسترجاع</translation>
    </message>
    <message>
        <source>Mark the translation</source>
        <translation>علّم الترجمة</translation>
    </message>
    <message>
        <source>Attach the original</source>
        <translation>أرفق الأصل</translation>
    </message>
    <message>
        <source>Add the caveat</source>
        <translation>أضف التنبيه</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>أضف جهة اتصال</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>اكتب السبب</translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <translation>%1، البند %2</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>السؤال %1: %2</translation>
    </message>
    <message>
        <source>%1 sounds nearly like %2, by its %3 reading %4.</source>
        <translation>يكاد لفظ %1 يشبه %2، بقراءته %3: %4.</translation>
    </message>
    <message>
        <source>%1 sounds nearly like %2.</source>
        <translation>يكاد لفظ %1 يشبه %2.</translation>
    </message>
    <message>
        <source>names that sound nearly alike</source>
        <translation>أسماء يكاد لفظها يتشابه</translation>
    </message>
    <message>
        <source>Names that sound nearly alike</source>
        <translation>أسماء يكاد لفظها يتشابه</translation>
    </message>
    <message>
        <source>foreign name</source>
        <comment>kind of reading</comment>
        <translation>اسم أجنبي</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المتلقي</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>*The marking of each paragraph binds its reader. A grading is that of its originator.*</source>
        <translation>*تصنيف كل فقرة يُلزم قارئها. والتقييم هو تقييم منشئها.*</translation>
    </message>
    <message>
        <source>Briefing with chart</source>
        <translation>إحاطة مع مخطط</translation>
    </message>
    <message>
        <source>Bulletin without gradings</source>
        <translation>نشرة بلا تقييمات</translation>
    </message>
    <message>
        <source>Tear-line. Below it stands only what is marked TLP:%1 or less strictly.</source>
        <translation>خط القطع. تحته ما صُنّف TLP:%1 أو أقل صرامة فقط.</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>ترجمة غير رسمية</translation>
    </message>
    <message>
        <source>Unofficial translation (%1)</source>
        <translation>ترجمة غير رسمية (%1)</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>غير مقيّم</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Alert assessment</source>
        <translation>تقدير تنبيه</translation>
    </message>
    <message>
        <source>Route report</source>
        <translation>تقرير طريق</translation>
    </message>
    <message>
        <source>Document-fraud bulletin</source>
        <translation>نشرة تزوير وثائق</translation>
    </message>
    <message>
        <source>Request reply</source>
        <translation>رد على طلب</translation>
    </message>
    <message>
        <source>Blank note</source>
        <translation>ملاحظة فارغة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>answer to a request</comment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>answer to a request</comment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>لا شيء في السجلات</translation>
    </message>
    <message>
        <source>More is needed first</source>
        <translation>يلزم المزيد أولاً</translation>
    </message>
    <message>
        <source>May be passed on</source>
        <translation>يجوز تمريره</translation>
    </message>
    <message>
        <source>Declined: our law</source>
        <translation>مرفوض: قانوننا</translation>
    </message>
    <message>
        <source>Declined: not covered by an agreement</source>
        <translation>مرفوض: لا يشمله اتفاق</translation>
    </message>
    <message>
        <source>Declined: it belongs to another</source>
        <translation>مرفوض: يعود إلى غيرنا</translation>
    </message>
    <message>
        <source>Declined: not in time</source>
        <translation>مرفوض: فات الوقت</translation>
    </message>
    <message>
        <source>No entry before it can be relied on.</source>
        <translation>لا يُعتمد على أي قيد قبله.</translation>
    </message>
    <message>
        <source>The last good entry is %1 of %2.</source>
        <translation>آخر قيد سليم هو %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>Broken at entry %1, checked %2.</source>
        <translation>مقطوعة عند القيد %1، فُحصت %2.</translation>
    </message>
    <message>
        <source>Each entry follows the one before, but at entry %1 the chain differs from what was deposited. Checked %2.</source>
        <translation>كل قيد يتبع ما قبله، لكن السلسلة عند القيد %1 تختلف عما أُودع. فُحصت %2.</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n entry(s), checked %1.</source>
        <translation>
            <numerusform>سليمة: لا قيود، فُحصت %1.</numerusform>
            <numerusform>سليمة: قيد واحد، فُحصت %1.</numerusform>
            <numerusform>سليمة: قيدان، فُحصت %1.</numerusform>
            <numerusform>سليمة: %n قيود، فُحصت %1.</numerusform>
            <numerusform>سليمة: %n قيداً، فُحصت %1.</numerusform>
            <numerusform>سليمة: %n قيد، فُحصت %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed here. Export the chain for oversight and call your auditor.</source>
        <translation>لم يتغيّر شيء هنا. صدّر السلسلة للرقابة واتصل بالمدقق.</translation>
    </message>
    <message numerus="yes">
        <source>%n deposited checkpoint(s) name entries that a restore left out.</source>
        <translation>
            <numerusform>لا نقاط تحقق مودعة تسمي قيوداً تخطتها الاستعادة.</numerusform>
            <numerusform>نقطة تحقق مودعة واحدة تسمي قيوداً تخطتها الاستعادة.</numerusform>
            <numerusform>نقطتا تحقق مودعتان تسميان قيوداً تخطتها الاستعادة.</numerusform>
            <numerusform>%n نقاط تحقق مودعة تسمي قيوداً تخطتها الاستعادة.</numerusform>
            <numerusform>%n نقطة تحقق مودعة تسمي قيوداً تخطتها الاستعادة.</numerusform>
            <numerusform>%n نقطة تحقق مودعة تسمي قيوداً تخطتها الاستعادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore left numbers out; the entry after them says so.</source>
        <translation>تخطت الاستعادة أرقاماً؛ والقيد الذي يليها يذكر ذلك.</translation>
    </message>
    <message>
        <source>No checkpoint is deposited at the portal yet; the next sync leaves one.</source>
        <translation>لم تُودع نقطة تحقق في البوابة بعد؛ تودعها المزامنة التالية.</translation>
    </message>
    <message>
        <source>The portal holds a checkpoint up to entry %1 of %2.</source>
        <translation>لدى البوابة نقطة تحقق حتى القيد %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>Copy of %1, desk %2, made %3.</source>
        <translation>نسخة %1، المكتب %2، أُعدت %3.</translation>
    </message>
    <message>
        <source>The copy is cut off or was changed after it was made.</source>
        <translation>النسخة ناقصة أو غُيّرت بعد إعدادها.</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) signed by the device agree, the last at entry %1.</source>
        <translation>
            <numerusform>لا نقاط تحقق موقّعة، الأخيرة عند القيد %1.</numerusform>
            <numerusform>نقطة تحقق موقّعة واحدة متفقة، عند القيد %1.</numerusform>
            <numerusform>نقطتا تحقق موقّعتان متفقتان، الأخيرة عند القيد %1.</numerusform>
            <numerusform>%n نقاط تحقق موقّعة متفقة، الأخيرة عند القيد %1.</numerusform>
            <numerusform>%n نقطة تحقق موقّعة متفقة، الأخيرة عند القيد %1.</numerusform>
            <numerusform>%n نقطة تحقق موقّعة متفقة، الأخيرة عند القيد %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details were left out.</source>
        <translation>لم تُدرج التفاصيل الشخصية.</translation>
    </message>
    <message>
        <source>Compare the key of the device with the directory: %1</source>
        <translation>قارن مفتاح الجهاز بالدليل: %1</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Looked up a table</source>
        <translation>استعلام عن جدول</translation>
    </message>
    <message>
        <source>Read an alert</source>
        <translation>قراءة تنبيه</translation>
    </message>
    <message>
        <source>Read a case</source>
        <translation>قراءة قضية</translation>
    </message>
    <message>
        <source>Looked at a file of a case</source>
        <translation>معاينة ملف قضية</translation>
    </message>
    <message>
        <source>Read a hit</source>
        <translation>قراءة تطابق</translation>
    </message>
    <message>
        <source>Marked as read in the Inbox</source>
        <translation>وُسم مقروءاً في الوارد</translation>
    </message>
    <message>
        <source>Marked as unread in the Inbox</source>
        <translation>وُسم غير مقروء في الوارد</translation>
    </message>
    <message>
        <source>Read what came in</source>
        <translation>قراءة ما ورد</translation>
    </message>
    <message>
        <source>Looked at a file that came in</source>
        <translation>معاينة ملف ورد</translation>
    </message>
    <message>
        <source>Entered an alert</source>
        <translation>إدخال تنبيه</translation>
    </message>
    <message>
        <source>Changed an alert</source>
        <translation>تعديل تنبيه</translation>
    </message>
    <message>
        <source>Withdrew an alert</source>
        <translation>سحب تنبيه</translation>
    </message>
    <message>
        <source>Added an agreement</source>
        <translation>إضافة اتفاق</translation>
    </message>
    <message>
        <source>Changed an agreement</source>
        <translation>تعديل اتفاق</translation>
    </message>
    <message>
        <source>Began a case</source>
        <translation>بدء قضية</translation>
    </message>
    <message>
        <source>Changed a case</source>
        <translation>تعديل قضية</translation>
    </message>
    <message>
        <source>Kept a version of a note</source>
        <translation>حفظ نسخة من ملاحظة</translation>
    </message>
    <message>
        <source>Brought back a version of a note</source>
        <translation>استعادة نسخة من ملاحظة</translation>
    </message>
    <message>
        <source>Added a note to a case</source>
        <translation>إضافة ملاحظة إلى قضية</translation>
    </message>
    <message>
        <source>Added a file to a case</source>
        <translation>إضافة ملف إلى قضية</translation>
    </message>
    <message>
        <source>Merged cases</source>
        <translation>دمج قضايا</translation>
    </message>
    <message>
        <source>Put a case into the bin</source>
        <translation>نقل قضية إلى السلة</translation>
    </message>
    <message>
        <source>Took a case out of the bin</source>
        <translation>إخراج قضية من السلة</translation>
    </message>
    <message>
        <source>Settled what came for a case</source>
        <translation>تسوية ما ورد لقضية</translation>
    </message>
    <message>
        <source>Kept a template</source>
        <translation>حفظ قالب</translation>
    </message>
    <message>
        <source>Removed a template</source>
        <translation>حذف قالب</translation>
    </message>
    <message>
        <source>Imported a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Kept a contact</source>
        <translation>حفظ جهة اتصال</translation>
    </message>
    <message>
        <source>Removed a contact</source>
        <translation>حذف جهة اتصال</translation>
    </message>
    <message>
        <source>Brought back a contact</source>
        <translation>استعادة جهة اتصال</translation>
    </message>
    <message>
        <source>Kept a group of desks</source>
        <translation>حفظ مجموعة مكاتب</translation>
    </message>
    <message>
        <source>Removed a group of desks</source>
        <translation>حذف مجموعة مكاتب</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>Retention removed old questions</source>
        <translation>حذف الاحتفاظ أسئلة قديمة</translation>
    </message>
    <message>
        <source>Retention removed details of the audit chain</source>
        <translation>حذف الاحتفاظ تفاصيل سلسلة التدقيق</translation>
    </message>
    <message>
        <source>Opened a hit</source>
        <translation>فتح تطابق</translation>
    </message>
    <message>
        <source>Opened a late hit</source>
        <translation>فتح تطابق متأخر</translation>
    </message>
    <message>
        <source>Compared a document with an alert</source>
        <translation>مقارنة وثيقة بتنبيه</translation>
    </message>
    <message>
        <source>Asked the owner of an alert</source>
        <translation>سؤال صاحب تنبيه</translation>
    </message>
    <message>
        <source>Hit confirmed by the owner</source>
        <translation>أكد صاحب التنبيه التطابق</translation>
    </message>
    <message>
        <source>Hit not confirmed by the owner</source>
        <translation>لم يؤكد صاحب التنبيه التطابق</translation>
    </message>
    <message>
        <source>Owner of an alert did not reply</source>
        <translation>لم يجب صاحب التنبيه</translation>
    </message>
    <message>
        <source>Decided on a hit</source>
        <translation>قرار بشأن تطابق</translation>
    </message>
    <message>
        <source>Told the owner of the outcome</source>
        <translation>إبلاغ صاحب التنبيه بالنتيجة</translation>
    </message>
    <message>
        <source>Set a hit aside</source>
        <translation>تنحية تطابق</translation>
    </message>
    <message>
        <source>Flagged a hit for protection</source>
        <translation>وضع علامة حماية على تطابق</translation>
    </message>
    <message>
        <source>Cleared the protection flag of a hit</source>
        <translation>إزالة علامة الحماية عن تطابق</translation>
    </message>
    <message>
        <source>Asked the protection adviser about a hit</source>
        <translation>سؤال مستشار الحماية عن تطابق</translation>
    </message>
    <message>
        <source>Took back a step of a hit</source>
        <translation>التراجع عن خطوة في تطابق</translation>
    </message>
    <message>
        <source>Exported the answers of a table</source>
        <translation>تصدير إجابات جدول</translation>
    </message>
    <message>
        <source>Exported or printed from a case</source>
        <translation>تصدير أو طباعة من قضية</translation>
    </message>
    <message>
        <source>Exported the audit chain for oversight</source>
        <translation>تصدير سلسلة التدقيق للرقابة</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>نسخ نص</translation>
    </message>
    <message>
        <source>Kept a copy of the vault</source>
        <translation>حفظ نسخة من الخزنة</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>Vault opened with the recovery key</source>
        <translation>فتح الخزنة بمفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Vault restored from a copy</source>
        <translation>استعادة الخزنة من نسخة</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery key renewed</source>
        <translation>تجديد مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Joined a federation</source>
        <translation>الانضمام إلى اتحاد</translation>
    </message>
    <message>
        <source>The key of a desk changed</source>
        <translation>تغيّر مفتاح مكتب</translation>
    </message>
    <message>
        <source>Compared the key of a desk</source>
        <translation>مقارنة مفتاح مكتب</translation>
    </message>
    <message>
        <source>Accepted the changed key of a desk</source>
        <translation>قبول المفتاح الجديد لمكتب</translation>
    </message>
    <message>
        <source>The federation&apos;s policy changed</source>
        <translation>تغيّرت سياسة الاتحاد</translation>
    </message>
    <message>
        <source>Verified the audit chain</source>
        <translation>فحص سلسلة التدقيق</translation>
    </message>
    <message>
        <source>Refused what did not verify</source>
        <translation>رفض ما لم يثبت توقيعه</translation>
    </message>
    <message>
        <source>Refused the portal&apos;s answer</source>
        <translation>رفض جواب البوابة</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>قفزت الساعة</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>امتلأ القرص</translation>
    </message>
    <message>
        <source>possible hit</source>
        <translation>تطابق محتمل</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>مشابه</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>مدرج</translation>
    </message>
    <message>
        <source>no hit, old data</source>
        <translation>لا تطابق، البيانات قديمة</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>لم يُقرر الإفراج</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>موافق عليه</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>غير متفق</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>مقطوعة</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>حضورياً</translation>
    </message>
    <message>
        <source>by voice</source>
        <translation>صوتياً</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>الاستعلامات</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Export, print, copy</source>
        <translation>تصدير وطباعة ونسخ</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>الخزنة والمفاتيح</translation>
    </message>
    <message>
        <source>Checks and trouble</source>
        <translation>الفحوص والمشكلات</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>سفارة</translation>
    </message>
    <message>
        <source>Regional Support Office (RSO)</source>
        <translation>مكتب الدعم الإقليمي (RSO)</translation>
    </message>
    <message>
        <source>PIDC secretariat</source>
        <translation>أمانة PIDC</translation>
    </message>
    <message>
        <source>UNHCR</source>
        <translation>UNHCR</translation>
    </message>
    <message>
        <source>Protection contact</source>
        <translation>جهة اتصال للحماية</translation>
    </message>
    <message>
        <source>National desk</source>
        <translation>مكتب وطني</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>جهة اتصال أخرى</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>متحقق منه</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>غير متحقق منه</translation>
    </message>
    <message>
        <source>Compared in person by %1, %2.</source>
        <translation>قارنه حضورياً %1، %2.</translation>
    </message>
    <message>
        <source>Compared by voice by %1, %2.</source>
        <translation>قارنه صوتياً %1، %2.</translation>
    </message>
    <message>
        <source>The key is another one than before. Nothing is sent to this desk until an officer decides. Compare the digits with the desk on a known line.</source>
        <translation>المفتاح غير ما كان. لا يُرسل شيء إلى هذا المكتب حتى يقرر ضابط. قارن الأرقام مع المكتب على خط معروف.</translation>
    </message>
    <message>
        <source>Nobody has compared this key yet. The directory&apos;s signatures hold; comparing the digits shows that both desks see the same directory.</source>
        <translation>لم يقارن أحد هذا المفتاح بعد. تواقيع الدليل سليمة؛ ومقارنة الأرقام تبيّن أن المكتبين يريان الدليل نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand against this release.</source>
        <translation>
            <numerusform>لا شيء يمنع هذا الإفراج.</numerusform>
            <numerusform>أمر واحد يمنع هذا الإفراج.</numerusform>
            <numerusform>أمران يمنعان هذا الإفراج.</numerusform>
            <numerusform>%n أمور تمنع هذا الإفراج.</numerusform>
            <numerusform>%n أمراً تمنع هذا الإفراج.</numerusform>
            <numerusform>%n أمر تمنع هذا الإفراج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has left; the draft and this decision are kept.</source>
        <translation>لم يخرج شيء؛ المسودة وهذا القرار محفوظان.</translation>
    </message>
    <message>
        <source>Open the release: each line says what to do.</source>
        <translation>افتح الإفراج: كل سطر يقول ما العمل.</translation>
    </message>
    <message>
        <source>This release has moved on in the meantime.</source>
        <translation>تقدّم هذا الإفراج في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It is unchanged.</source>
        <translation>لم يتغيّر.</translation>
    </message>
    <message>
        <source>Look at where it stands now in the Outbox.</source>
        <translation>انظر أين وصل الآن في الصادر.</translation>
    </message>
    <message>
        <source>Nobody approves their own release.</source>
        <translation>لا يوافق أحد على إفراجه هو.</translation>
    </message>
    <message>
        <source>It still waits for a second person.</source>
        <translation>ما زال ينتظر شخصاً ثانياً.</translation>
    </message>
    <message>
        <source>Ask a team leader or a releasing officer of your desk.</source>
        <translation>اسأل قائد فريق أو ضابط إفراج في مكتبك.</translation>
    </message>
    <message>
        <source>You may not approve what this release holds.</source>
        <translation>لا يحق لك الموافقة على محتوى هذا الإفراج.</translation>
    </message>
    <message>
        <source>It still waits for approval.</source>
        <translation>ما زال ينتظر الموافقة.</translation>
    </message>
    <message>
        <source>Ask the person that the gate names for it.</source>
        <translation>اسأل الشخص الذي تسميه بوابة الفحص.</translation>
    </message>
    <message>
        <source>The release was changed after it had been read.</source>
        <translation>غُيّر الإفراج بعد قراءته.</translation>
    </message>
    <message>
        <source>No approval was given.</source>
        <translation>لم تُعطَ موافقة.</translation>
    </message>
    <message>
        <source>Read it again as it stands now.</source>
        <translation>اقرأه من جديد كما هو الآن.</translation>
    </message>
    <message>
        <source>No recipient is chosen.</source>
        <translation>لم يُختر متلقٍّ.</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>المسودة محفوظة.</translation>
    </message>
    <message>
        <source>Choose at least one desk.</source>
        <translation>اختر مكتباً واحداً على الأقل.</translation>
    </message>
    <message>
        <source>The attachments are larger than the %1 MiB that one release may carry.</source>
        <translation>المرفقات أكبر من %1 MiB التي يحملها إفراج واحد.</translation>
    </message>
    <message>
        <source>Take out a file, or make two releases.</source>
        <translation>أخرج ملفاً، أو اجعلهما إفراجين.</translation>
    </message>
    <message>
        <source>Hidden details could not be taken out of “%1”.</source>
        <translation>تعذّر إخراج التفاصيل الخفية من “%1”.</translation>
    </message>
    <message>
        <source>Nothing has left; the draft is kept.</source>
        <translation>لم يخرج شيء؛ المسودة محفوظة.</translation>
    </message>
    <message>
        <source>Leave the file out, or save it in another form and attach it again.</source>
        <translation>اترك الملف، أو احفظه بصيغة أخرى وأرفقه من جديد.</translation>
    </message>
    <message>
        <source>The key of the desk %1 has changed.</source>
        <translation>تغيّر مفتاح المكتب %1.</translation>
    </message>
    <message>
        <source>Nothing is sent to it; everything for it waits.</source>
        <translation>لا يُرسل إليه شيء؛ وكل ما له ينتظر.</translation>
    </message>
    <message>
        <source>Compare the digits with that desk in the Directory and decide.</source>
        <translation>قارن الأرقام مع ذلك المكتب في الدليل وقرر.</translation>
    </message>
    <message>
        <source>A letter came that is for another desk.</source>
        <translation>وصلت رسالة لمكتب آخر.</translation>
    </message>
    <message>
        <source>Tell your desk administrator: the portal delivers wrongly.</source>
        <translation>أبلغ مسؤول المكتب: البوابة تسلّم خطأً.</translation>
    </message>
    <message>
        <source>A letter from %1 is missing: number %2 was expected, %3 came.</source>
        <translation>رسالة من %1 ناقصة: انتُظر الرقم %2 ووصل %3.</translation>
    </message>
    <message>
        <source>What came is kept and opens when the missing one is here.</source>
        <translation>ما وصل محفوظ ويُفتح حين تصل الناقصة.</translation>
    </message>
    <message>
        <source>Sync again; if it stays, ask that desk for a courier file.</source>
        <translation>زامن من جديد؛ فإن بقي فاطلب من ذلك المكتب ملف حامل.</translation>
    </message>
    <message>
        <source>Two different letters came from %1 under number %2.</source>
        <translation>وصلت رسالتان مختلفتان من %1 تحت الرقم %2.</translation>
    </message>
    <message>
        <source>The first one stays, the second is kept as evidence.</source>
        <translation>تبقى الأولى، وتُحفظ الثانية دليلاً.</translation>
    </message>
    <message>
        <source>Tell your desk administrator and that desk by another way.</source>
        <translation>أبلغ مسؤول المكتب وذلك المكتب بطريق آخر.</translation>
    </message>
    <message>
        <source>A letter in the name of %1 is not signed by those who would have to.</source>
        <translation>رسالة باسم %1 لم يوقّعها من يلزم توقيعه.</translation>
    </message>
    <message>
        <source>It was set aside; nothing of it was used.</source>
        <translation>نُحيت جانباً؛ ولم يُستخدم منها شيء.</translation>
    </message>
    <message>
        <source>Ask that desk by another way whether it sent it.</source>
        <translation>اسأل ذلك المكتب بطريق آخر هل أرسلها.</translation>
    </message>
    <message>
        <source>%1 recalls something that it did not send.</source>
        <translation>%1 يسترجع شيئاً لم يرسله.</translation>
    </message>
    <message>
        <source>The recall was not followed.</source>
        <translation>لم يُعمل بالاسترجاع.</translation>
    </message>
    <message>
        <source>%1 has recalled this.</source>
        <translation>استرجع %1 هذا.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>هو مقفل.</translation>
    </message>
    <message>
        <source>Open it in the Inbox to see why and until when.</source>
        <translation>افتحه في الوارد لترى السبب والأجل.</translation>
    </message>
    <message>
        <source>Its terms do not allow this: %1.</source>
        <translation>شروطه لا تسمح بهذا: %1.</translation>
    </message>
    <message>
        <source>Nothing was copied, printed or sent.</source>
        <translation>لم يُنسخ شيء ولم يُطبع ولم يُرسل.</translation>
    </message>
    <message>
        <source>Ask the desk it comes from for permission.</source>
        <translation>اطلب الإذن من المكتب الذي جاء منه.</translation>
    </message>
    <message>
        <source>This courier file is for the desk %1.</source>
        <translation>ملف الحامل هذا للمكتب %1.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>لم يُفتح.</translation>
    </message>
    <message>
        <source>Hand it to that desk.</source>
        <translation>سلّمه إلى ذلك المكتب.</translation>
    </message>
    <message>
        <source>The courier file “%1” is damaged or was changed.</source>
        <translation>ملف الحامل “%1” تالف أو غُيّر.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>اطلب الملف من جديد.</translation>
    </message>
    <message>
        <source>The file “%1” is no answer to this release.</source>
        <translation>الملف “%1” ليس جواباً عن هذا الإفراج.</translation>
    </message>
    <message>
        <source>The release waits as before.</source>
        <translation>الإفراج ينتظر كما كان.</translation>
    </message>
    <message>
        <source>Choose the file that the second person wrote for it.</source>
        <translation>اختر الملف الذي كتبه له الشخص الثاني.</translation>
    </message>
    <message>
        <source>A letter is sealed to a key that this desk no longer has.</source>
        <translation>رسالة مختومة بمفتاح لم يعد لدى هذا المكتب.</translation>
    </message>
    <message>
        <source>It is kept unopened.</source>
        <translation>محفوظة دون فتح.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>اطلب من المرسل إرسالها من جديد.</translation>
    </message>
    <message>
        <source>This request has moved on in the meantime.</source>
        <translation>تقدّم هذا الطلب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Look at where it stands now.</source>
        <translation>انظر أين وصل الآن.</translation>
    </message>
    <message>
        <source>The audit chain differs from what was deposited at the portal, at entry %1.</source>
        <translation>تختلف سلسلة التدقيق عما أُودع في البوابة، عند القيد %1.</translation>
    </message>
    <message>
        <source>Tell your auditor; do not restore or delete anything before.</source>
        <translation>أبلغ المدقق؛ ولا تستعد ولا تحذف شيئاً قبل ذلك.</translation>
    </message>
    <message>
        <source>A release came after its time was over.</source>
        <translation>وصل إفراج بعد انقضاء وقته.</translation>
    </message>
    <message>
        <source>Ask the sender for a new one if you still need it.</source>
        <translation>اطلب من المرسل آخر جديداً إن كنت تحتاجه.</translation>
    </message>
    <message>
        <source>Countersign request</source>
        <translation>طلب من Countersign</translation>
    </message>
    <message>
        <source>Received a letter</source>
        <translation>وصول رسالة</translation>
    </message>
    <message>
        <source>Handed a letter to the portal</source>
        <translation>تسليم رسالة إلى البوابة</translation>
    </message>
    <message>
        <source>Refused a letter</source>
        <translation>رفض رسالة</translation>
    </message>
    <message>
        <source>Followed a recall</source>
        <translation>العمل باسترجاع</translation>
    </message>
    <message>
        <source>Destroyed what was recalled</source>
        <translation>إتلاف ما استُرجع</translation>
    </message>
    <message>
        <source>Destroyed a release by hand</source>
        <translation>إتلاف إفراج يدوياً</translation>
    </message>
    <message>
        <source>Removed copies of what was recalled</source>
        <translation>إزالة نسخ ما استُرجع</translation>
    </message>
    <message>
        <source>Filed a release to a case</source>
        <translation>حفظ إفراج في قضية</translation>
    </message>
    <message>
        <source>Acknowledged a release</source>
        <translation>الإقرار بإفراج</translation>
    </message>
    <message>
        <source>Wrote back about a release</source>
        <translation>الرد على إفراج</translation>
    </message>
    <message>
        <source>Did not take a release</source>
        <translation>عدم قبول إفراج</translation>
    </message>
    <message>
        <source>Took in a receipt</source>
        <translation>أخذ إيصال</translation>
    </message>
    <message>
        <source>Prepared a release</source>
        <translation>إعداد إفراج</translation>
    </message>
    <message>
        <source>Threw a draft away</source>
        <translation>رمي مسودة</translation>
    </message>
    <message>
        <source>Decided on a release</source>
        <translation>قرار بشأن إفراج</translation>
    </message>
    <message>
        <source>Decided as second person</source>
        <translation>قرار الشخص الثاني</translation>
    </message>
    <message>
        <source>Refused an approval that did not fit</source>
        <translation>رفض موافقة لا تنطبق</translation>
    </message>
    <message>
        <source>The gate blocked a release</source>
        <translation>أوقفت بوابة الفحص إفراجاً</translation>
    </message>
    <message>
        <source>Asked for approval</source>
        <translation>طلب موافقة</translation>
    </message>
    <message>
        <source>Read what is to be approved</source>
        <translation>قراءة ما يُطلب إقراره</translation>
    </message>
    <message>
        <source>Approved a release</source>
        <translation>الموافقة على إفراج</translation>
    </message>
    <message>
        <source>A release was refused</source>
        <translation>رُفض إفراج</translation>
    </message>
    <message>
        <source>Held a release for the minute of undo</source>
        <translation>حبس إفراج لمهلة التراجع</translation>
    </message>
    <message>
        <source>Pulled a release back</source>
        <translation>سحب إفراج</translation>
    </message>
    <message>
        <source>Stopped a release before it left</source>
        <translation>إيقاف إفراج قبل خروجه</translation>
    </message>
    <message>
        <source>Sealed a release</source>
        <translation>ختم إفراج</translation>
    </message>
    <message>
        <source>Sealed a release to a new key</source>
        <translation>ختم إفراج بمفتاح جديد</translation>
    </message>
    <message>
        <source>Handed a release over by hand</source>
        <translation>تسليم إفراج باليد</translation>
    </message>
    <message>
        <source>Recalled a release</source>
        <translation>استرجاع إفراج</translation>
    </message>
    <message>
        <source>Began a new version of a release</source>
        <translation>بدء نسخة جديدة من إفراج</translation>
    </message>
    <message>
        <source>Took in a colleague&apos;s release</source>
        <translation>أخذ إفراج زميل</translation>
    </message>
    <message>
        <source>Wrote an ask into a file</source>
        <translation>كتابة طلب موافقة في ملف</translation>
    </message>
    <message>
        <source>Wrote an answer into a file</source>
        <translation>كتابة جواب في ملف</translation>
    </message>
    <message>
        <source>Kept a request</source>
        <translation>حفظ طلب</translation>
    </message>
    <message>
        <source>Sent a request</source>
        <translation>إرسال طلب</translation>
    </message>
    <message>
        <source>Answered a request</source>
        <translation>الإجابة عن طلب</translation>
    </message>
    <message>
        <source>Closed a request</source>
        <translation>إغلاق طلب</translation>
    </message>
    <message>
        <source>Wrote a courier file</source>
        <translation>كتابة ملف حامل</translation>
    </message>
    <message>
        <source>Read a courier file in</source>
        <translation>قراءة ملف حامل</translation>
    </message>
    <message>
        <source>Signed a release and asked for approval</source>
        <translation>وقّع إفراجاً وطلب الموافقة</translation>
    </message>
    <message>
        <source>Decided against a release</source>
        <translation>قرّر عدم الإفراج</translation>
    </message>
    <message>
        <source>Did not approve a release</source>
        <translation>لم يوافق على إفراج</translation>
    </message>
    <message>
        <source>Took in an approval by file</source>
        <translation>أدخل موافقة من ملف</translation>
    </message>
    <message>
        <source>Took in an ask by file</source>
        <translation>أدخل طلب موافقة من ملف</translation>
    </message>
    <message>
        <source>A release could not be held</source>
        <translation>تعذّر تعليق إفراج</translation>
    </message>
    <message>
        <source>A release could not be sealed</source>
        <translation>تعذّر ختم إفراج</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>الطرف الأول</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>الطرف الثاني</translation>
    </message>
    <message>
        <source>Authority of the first party</source>
        <translation>سلطة الطرف الأول</translation>
    </message>
    <message>
        <source>Authority of the second party</source>
        <translation>سلطة الطرف الثاني</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Language that prevails</source>
        <translation>اللغة المرجَّحة</translation>
    </message>
    <message>
        <source>Purposes, in words</source>
        <translation>الأغراض بالكلمات</translation>
    </message>
    <message>
        <source>Other excluded purposes, in words</source>
        <translation>أغراض أخرى مستثناة، بالكلمات</translation>
    </message>
    <message>
        <source>Statutes that permit it</source>
        <translation>القوانين التي تجيزه</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>المعاهدات</translation>
    </message>
    <message>
        <source>Grading scheme</source>
        <translation>نظام التقييم</translation>
    </message>
    <message>
        <source>Reviewed every</source>
        <translation>يراجَع كل</translation>
    </message>
    <message>
        <source>Records kept for</source>
        <translation>تُحفظ السجلات مدة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Notes on the fields</source>
        <translation>ملاحظات على الحقول</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Markings that correspond</source>
        <translation>التصنيفات المتقابلة</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>من يوقّع</translation>
    </message>
    <message>
        <source>Address of the Regional Support Office</source>
        <translation>عنوان مكتب الدعم الإقليمي</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاريخ الرسالة</translation>
    </message>
    <message>
        <source>Authority that hosts it</source>
        <translation>السلطة المضيفة</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>من يدفع</translation>
    </message>
    <message>
        <source>Depositary</source>
        <translation>الوديع</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>المرسل إليه</translation>
    </message>
    <message>
        <source>A new contact is told within (days)</source>
        <translation>يبلَّغ عن جهة اتصال جديدة خلال (أيام)</translation>
    </message>
    <message>
        <source>Corrected within</source>
        <translation>يصحَّح خلال</translation>
    </message>
    <message>
        <source>Disclosure by law</source>
        <translation>الإفصاح بحكم القانون</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Notice to end it (days)</source>
        <translation>إشعار الإنهاء (أيام)</translation>
    </message>
    <message>
        <source>Review of the records</source>
        <translation>مراجعة السجلات</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>المسؤولية</translation>
    </message>
    <message>
        <source>Invitation to a meeting (days)</source>
        <translation>الدعوة إلى اجتماع (أيام)</translation>
    </message>
    <message>
        <source>Other excluded purposes</source>
        <translation>أغراض أخرى مستثناة</translation>
    </message>
    <message>
        <source>Time to object (days)</source>
        <translation>مهلة الاعتراض (أيام)</translation>
    </message>
    <message>
        <source>Own citizens</source>
        <translation>المواطنون</translation>
    </message>
    <message>
        <source>Where the texts differ</source>
        <translation>عند اختلاف النصوص</translation>
    </message>
    <message>
        <source>A recall is obeyed within</source>
        <translation>يُمتثل للاسترجاع خلال</translation>
    </message>
    <message>
        <source>Declined within</source>
        <translation>يُرفض خلال</translation>
    </message>
    <message>
        <source>Sharing unasked</source>
        <translation>المشاركة دون طلب</translation>
    </message>
    <message>
        <source>Parties and competent authorities</source>
        <translation>الأطراف والسلطات المختصة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Background and principles</source>
        <translation>الخلفية والمبادئ</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعاريف</translation>
    </message>
    <message>
        <source>Purpose and scope</source>
        <translation>الغرض والنطاق</translation>
    </message>
    <message>
        <source>Legal authority</source>
        <translation>السند القانوني</translation>
    </message>
    <message>
        <source>Categories of information</source>
        <translation>فئات المعلومات</translation>
    </message>
    <message>
        <source>Channels and procedure</source>
        <translation>القنوات والإجراءات</translation>
    </message>
    <message>
        <source>Hit and response rules</source>
        <translation>قواعد التطابق والرد</translation>
    </message>
    <message>
        <source>Grading and handling</source>
        <translation>التقييم والتداول</translation>
    </message>
    <message>
        <source>Use limitation</source>
        <translation>تقييد الاستخدام</translation>
    </message>
    <message>
        <source>Onward disclosure</source>
        <translation>التمرير إلى غير الأطراف</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Data quality and correction</source>
        <translation>جودة البيانات وتصحيحها</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Retention and destruction</source>
        <translation>الحفظ والإتلاف</translation>
    </message>
    <message>
        <source>Records, audit and oversight</source>
        <translation>السجلات والتدقيق والرقابة</translation>
    </message>
    <message>
        <source>Individual access and redress</source>
        <translation>وصول الأفراد والتظلم</translation>
    </message>
    <message>
        <source>Costs and liability</source>
        <translation>التكاليف والمسؤولية</translation>
    </message>
    <message>
        <source>Consultation and disputes</source>
        <translation>التشاور والنزاعات</translation>
    </message>
    <message>
        <source>Start, amendment, suspension and termination</source>
        <translation>السريان والتعديل والتعليق والإنهاء</translation>
    </message>
    <message>
        <source>Annex A: Data fields</source>
        <translation>الملحق A: حقول البيانات</translation>
    </message>
    <message>
        <source>Annex B: Contact list</source>
        <translation>الملحق B: قائمة جهات الاتصال</translation>
    </message>
    <message>
        <source>Annex C: Request form</source>
        <translation>الملحق C: نموذج الطلب</translation>
    </message>
    <message>
        <source>Annex D: Marking table</source>
        <translation>الملحق D: جدول التصنيفات</translation>
    </message>
    <message>
        <source>Exported or printed an agreement</source>
        <translation>تصدير أو طباعة اتفاق</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AboutSection</name>
    <message>
        <source>About Countersign</source>
        <translation>حول Countersign</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign ⁦%1⁩</translation>
    </message>
    <message>
        <source>Alerts on travel documents, shared between desks. Apache licence 2.0.</source>
        <translation>تنبيهات عن وثائق السفر تتبادلها المكاتب. رخصة ⁦Apache 2.0⁩.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Qt in use</source>
        <translation>إصدار Qt المستخدم</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>بُني بواسطة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>window, network, database access</source>
        <translation>النوافذ والشبكة والوصول إلى قاعدة البيانات</translation>
    </message>
    <message>
        <source>the encrypted database</source>
        <translation>قاعدة البيانات المشفّرة</translation>
    </message>
    <message>
        <source>keys and seals</source>
        <translation>المفاتيح والأختام</translation>
    </message>
    <message>
        <source>TLS and the database&apos;s cipher</source>
        <translation>TLS وتشفير قاعدة البيانات</translation>
    </message>
    <message>
        <source>waiting without blocking</source>
        <translation>الانتظار دون توقف</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>scripts of the world</source>
        <translation>كتابات العالم</translation>
    </message>
    <message>
        <source>the portal</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>errors as values</source>
        <translation>الأخطاء بوصفها قيماً</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>الأيقونات</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Thanks to</source>
        <translation>شكر إلى</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AgreementCards</name>
    <message>
        <source>Clause %1 · %2</source>
        <translation>البند %1 · %2</translation>
    </message>
    <message>
        <source>The text was not entered.</source>
        <translation>لم يُدخل النص.</translation>
    </message>
    <message>
        <source>What the checks read from it</source>
        <translation>ما يقرؤه الفحص منه</translation>
    </message>
    <message>
        <source>What the checks read from both</source>
        <translation>ما يقرؤه الفحص من كليهما</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Text, clause by clause</source>
        <translation>النص بنداً بنداً</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AgreementDialog</name>
    <message>
        <source>Parts of the agreement</source>
        <translation>أجزاء الاتفاق</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>تابع الكتابة</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>اتفاق جديد</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation>غيّر الاتفاق</translation>
    </message>
    <message>
        <source>Ctrl Tab</source>
        <translation>Ctrl Tab</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Wordings and blanks</source>
        <translation>الصيغ والفراغات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>ارمه</translation>
    </message>
    <message>
        <source>What you typed is not kept yet. Throw it away?</source>
        <translation>ما كتبته لم يُحفظ بعد. أترميه؟</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AgreementPane</name>
    <message>
        <source>Agreement in detail</source>
        <translation>تفاصيل الاتفاق</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>قارن مع</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>قارن مع…</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are open; fill them with the other side.</source>
        <translation>
            <numerusform>لا مواضع مفتوحة.</numerusform>
            <numerusform>موضع واحد مفتوح؛ املأه مع الطرف الآخر.</numerusform>
            <numerusform>موضعان مفتوحان؛ املأهما مع الطرف الآخر.</numerusform>
            <numerusform>%n مواضع مفتوحة؛ املأها مع الطرف الآخر.</numerusform>
            <numerusform>%n موضعاً مفتوحاً؛ املأها مع الطرف الآخر.</numerusform>
            <numerusform>%n موضع مفتوح؛ املأها مع الطرف الآخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>غيّر…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Put into a case</source>
        <translation>ضعه في قضية</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>إصدارات سابقة</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>قارن مع %1</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>املأ…</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>الإصدار %1، %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AgreementPaper</name>
    <message>
        <source>What the checks read from it</source>
        <translation>ما يقرؤه الفحص منه</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغيّر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>اطبع الاتفاق</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>names persons</source>
        <translation>يسمّي أشخاصاً</translation>
    </message>
    <message>
        <source>without persons</source>
        <translation>من دون أشخاص</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>لا اتفاقات بعد</translation>
    </message>
    <message>
        <source>New</source>
        <comment>agreement</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>اتفاق جديد</translation>
    </message>
    <message>
        <source>An agreement says what may be shared with whom. Begin one from a template, or enter one that is signed.</source>
        <translation>الاتفاق يحدد ما يجوز مشاركته ومع من. ابدأ واحداً من قالب، أو أدخل اتفاقاً موقّعاً.</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>بلا قالب</translation>
    </message>
    <message>
        <source>The text of this agreement was not entered, so there is nothing to put into a case. Change adds it.</source>
        <translation>لم يُدخل نص هذا الاتفاق، فلا شيء يوضع في قضية. أضفه بالتغيير.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertDetailPane</name>
    <message>
        <source>the portal</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>entered at a desk</source>
        <translation>أُدخل في مكتب</translation>
    </message>
    <message>
        <source>imported from a list</source>
        <translation>مستورد من قائمة</translation>
    </message>
    <message>
        <source>exchanged between desks</source>
        <translation>متبادل بين المكاتب</translation>
    </message>
    <message>
        <source>burglary</source>
        <translation>سطو</translation>
    </message>
    <message>
        <source>robbery</source>
        <translation>سلب</translation>
    </message>
    <message>
        <source>in transport</source>
        <translation>أثناء النقل</translation>
    </message>
    <message>
        <source>in the post</source>
        <translation>في البريد</translation>
    </message>
    <message>
        <source>from an office</source>
        <translation>من مكتب إصدار</translation>
    </message>
    <message>
        <source>at a border</source>
        <translation>على الحدود</translation>
    </message>
    <message>
        <source>declared by the holder</source>
        <translation>بإقرار الحامل</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Alert in detail</source>
        <translation>التنبيه بالتفصيل</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>صاحب التنبيه</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>المبلّغ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>تاريخ الواقعة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الظروف</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>المراجعة قبل</translation>
    </message>
    <message>
        <source>National ref.</source>
        <translation>المرجع الوطني</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة المختصة</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Contact, 24 hours</source>
        <translation>للاتصال على مدار الساعة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين جاء</translation>
    </message>
    <message>
        <source>Entered here and not published yet. The desk&apos;s publishing device sends it at its next sync.</source>
        <translation>أُدخل هنا ولم يُنشر بعد. يرسله جهاز النشر في المكتب في المزامنة التالية.</translation>
    </message>
    <message>
        <source>Signed by %1 in batch %2, place %3. Received %4.</source>
        <translation>وقّعه %1 في الدفعة %2، الموضع %3. ورد %4.</translation>
    </message>
    <message>
        <source>Ask owner</source>
        <translation>اسأل صاحب التنبيه</translation>
    </message>
    <message>
        <source>A confirmation request to %1</source>
        <translation>طلب تأكيد إلى %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertEditor</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الظروف</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Edit alert</source>
        <translation>تعديل التنبيه</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>تنبيه جديد</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>burglary</source>
        <translation>سطو</translation>
    </message>
    <message>
        <source>robbery</source>
        <translation>سلب</translation>
    </message>
    <message>
        <source>in transport</source>
        <translation>أثناء النقل</translation>
    </message>
    <message>
        <source>in the post</source>
        <translation>في البريد</translation>
    </message>
    <message>
        <source>from an office</source>
        <translation>من مكتب إصدار</translation>
    </message>
    <message>
        <source>at a border</source>
        <translation>على الحدود</translation>
    </message>
    <message>
        <source>declared by the holder</source>
        <translation>بإقرار الحامل</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>غير مقيّم</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>2026-03-04, 2026-03 or 2026</source>
        <translation>⁦2026-03-04⁩ أو ⁦2026-03⁩ أو 2026</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>الرقم الأخير</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>الرمز أو الاسم</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>تاريخ الواقعة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>National ref.</source>
        <translation>المرجع الوطني</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Grading: source and information</source>
        <translation>التقييم: المصدر والمعلومة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>احفظ التعديل</translation>
    </message>
    <message>
        <source>Keep the alert</source>
        <translation>احفظ التنبيه</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>الرقم الأول</translation>
    </message>
    <message>
        <source>Write the date as 2026-03-04, or only 2026-03 or 2026.</source>
        <translation>اكتب التاريخ هكذا ⁦2026-03-04⁩، أو ⁦2026-03⁩ أو 2026 فقط.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertShelf</name>
    <message>
        <source>Alerts of this desk</source>
        <translation>تنبيهات هذا المكتب</translation>
    </message>
    <message>
        <source>Add one by number or reference</source>
        <translation>أضف واحداً بالرقم أو المرجع</translation>
    </message>
    <message>
        <source>Add an alert by number or reference</source>
        <translation>أضف تنبيهاً بالرقم أو المرجع</translation>
    </message>
    <message>
        <source>No own alert on a forged or misused document has this number or reference.</source>
        <translation>لا تنبيه لدينا على وثيقة مزورة أو أسيء استعمالها بهذا الرقم أو المرجع.</translation>
    </message>
    <message>
        <source>Put back for %1</source>
        <translation>أعده لـ %1</translation>
    </message>
    <message>
        <source>Cut for %1</source>
        <translation>اقتطع لـ %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertTable</name>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Filter for this</source>
        <translation>تصفية بهذا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>صاحبه</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>المراجعة قبل</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertsPage</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Own alerts</source>
        <translation>تنبيهاتنا</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>جهة الإصدار: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>صاحب التنبيه: %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a sanctions list</source>
        <translation>استيراد قائمة عقوبات</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>تنبيه جديد</translation>
    </message>
    <message>
        <source>Filter by number or reference</source>
        <translation>تصفية بالرقم أو المرجع</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) shown</source>
        <translation>
            <numerusform>لا تنبيهات معروضة</numerusform>
            <numerusform>تنبيه واحد معروض</numerusform>
            <numerusform>تنبيهان معروضان</numerusform>
            <numerusform>%n تنبيهات معروضة</numerusform>
            <numerusform>%n تنبيهاً معروضاً</numerusform>
            <numerusform>%n تنبيه معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert fits this filter</source>
        <translation>لا تنبيه يوافق هذه التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) are hidden by it.</source>
        <translation>
            <numerusform>لا تخفي أي تنبيه.</numerusform>
            <numerusform>تخفي تنبيهاً واحداً.</numerusform>
            <numerusform>تخفي تنبيهين.</numerusform>
            <numerusform>تخفي %n تنبيهات.</numerusform>
            <numerusform>تخفي %n تنبيهاً.</numerusform>
            <numerusform>تخفي %n تنبيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>No alerts yet</source>
        <translation>لا تنبيهات بعد</translation>
    </message>
    <message>
        <source>Alerts of the member desks come with the first sync; your own begin with New alert.</source>
        <translation>تأتي تنبيهات المكاتب الأعضاء مع أول مزامنة؛ وتبدأ تنبيهاتك من «تنبيه جديد».</translation>
    </message>
    <message>
        <source>See the sync</source>
        <translation>عرض المزامنة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AllowanceCard</name>
    <message>
        <source>What does this allow?</source>
        <translation>بماذا يسمح هذا؟</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>صنف البيانات</translation>
    </message>
    <message>
        <source>Whose citizen</source>
        <translation>مواطن أي دولة</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المتلقي</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>أعطِ</translation>
    </message>
    <message>
        <source>to</source>
        <comment>give ... to a recipient</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>for</source>
        <comment>give ... for a purpose</comment>
        <translation>لغرض</translation>
    </message>
    <message>
        <source>of another country</source>
        <translation>من بلد آخر</translation>
    </message>
    <message>
        <source>own citizen of a party</source>
        <translation>مواطن أحد الأطراف</translation>
    </message>
    <message>
        <source>not known whose citizen</source>
        <translation>لا يُعرف مواطن أي دولة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AnswerForm</name>
    <message>
        <source>Your answer</source>
        <translation>جوابك</translation>
    </message>
    <message>
        <source>Your answer in words</source>
        <translation>جوابك بالكلمات</translation>
    </message>
    <message>
        <source>Your answer in words. What you know of a case is released, not written here.</source>
        <translation>جوابك بالكلمات. ما تعرفه من قضية يُفرج عنه ولا يُكتب هنا.</translation>
    </message>
    <message>
        <source>Answer template</source>
        <translation>قالب الجواب</translation>
    </message>
    <message>
        <source>Answer from template</source>
        <translation>أجب من قالب</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>أجب بالكلمات</translation>
    </message>
    <message>
        <source>Answer by a release</source>
        <translation>أجب بإفراج</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Permit…</source>
        <translation>أذن…</translation>
    </message>
    <message>
        <source>Decline with reason</source>
        <translation>ارفض مع السبب</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Say why you decline; the other desk reads it. Nothing was sent.</source>
        <translation>قل لماذا ترفض؛ يقرؤه المكتب الآخر. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>An answer in words needs words. Nothing was sent.</source>
        <translation>الجواب بالكلمات يحتاج إلى كلمات. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Answer whether anyone in it may need protection. Nothing was sent.</source>
        <translation>أجب هل قد يحتاج أحد فيه إلى حماية. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The answer cannot go: someone in it may need protection, or the adviser has to decide first. Your words are kept here; answer without the person, or decline.</source>
        <translation>لا يمكن إرسال الجواب: قد يحتاج شخص فيه إلى حماية، أو على المستشار أن يقرر أولاً. كلماتك محفوظة هنا؛ أجب دون الشخص أو ارفض.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AnswerReleaseDialog</name>
    <message>
        <source>Cases and notes</source>
        <translation>القضايا والملاحظات</translation>
    </message>
    <message>
        <source>Prepare the release</source>
        <translation>أعدّ الإفراج</translation>
    </message>
    <message>
        <source>Answer by a release</source>
        <translation>أجب بإفراج</translation>
    </message>
    <message>
        <source>Which note answers %1? A release to %1 is prepared from it and goes through all checks; nothing leaves yet.</source>
        <translation>أي ملاحظة تجيب %1؟ يُعد منها إفراج إلى %1 ويمر بكل الفحوص؛ لا يخرج شيء بعد.</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>أي قضية</translation>
    </message>
    <message>
        <source>Title or reference of the case</source>
        <translation>عنوان القضية أو مرجعها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>This case has no note yet. Write one first; the request waits here.</source>
        <translation>لا ملاحظة في هذه القضية بعد. اكتب واحدة أولاً؛ الطلب ينتظر هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AnswerView</name>
    <message numerus="yes">
        <source>%n more similar number(s) are not shown.</source>
        <translation>
            <numerusform>لا أرقام متشابهة أخرى.</numerusform>
            <numerusform>رقم متشابه آخر غير معروض.</numerusform>
            <numerusform>رقمان متشابهان آخران غير معروضين.</numerusform>
            <numerusform>%n أرقام متشابهة أخرى غير معروضة.</numerusform>
            <numerusform>%n رقماً متشابهاً آخر غير معروض.</numerusform>
            <numerusform>%n رقم متشابه آخر غير معروض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Owner of the alert</source>
        <translation>صاحب التنبيه</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة المختصة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>زامن الآن</translation>
    </message>
    <message>
        <source>Check another</source>
        <translation>تحقق من وثيقة أخرى</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n similar, one character apart</source>
        <translation>
            <numerusform>لا مشابه</numerusform>
            <numerusform>مشابه واحد بفارق حرف</numerusform>
            <numerusform>مشابهان بفارق حرف</numerusform>
            <numerusform>%n مشابهة بفارق حرف</numerusform>
            <numerusform>%n مشابهاً بفارق حرف</numerusform>
            <numerusform>%n مشابه بفارق حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Series of blanks: %1 to %2</source>
        <translation>سلسلة دفاتر بيضاء: من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>Series of %n blank(s): %1 to %2</source>
        <translation>
            <numerusform>سلسلة دفاتر بيضاء: من %1 إلى %2</numerusform>
            <numerusform>سلسلة من دفتر أبيض واحد: من %1 إلى %2</numerusform>
            <numerusform>سلسلة من دفترين أبيضين: من %1 إلى %2</numerusform>
            <numerusform>سلسلة من %n دفاتر بيضاء: من %1 إلى %2</numerusform>
            <numerusform>سلسلة من %n دفتراً أبيض: من %1 إلى %2</numerusform>
            <numerusform>سلسلة من %n دفتر أبيض: من %1 إلى %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Ask owner to confirm</source>
        <translation>اطلب التأكيد من صاحبه</translation>
    </message>
    <message>
        <source>Not the same document</source>
        <translation>ليست الوثيقة نفسها</translation>
    </message>
    <message>
        <source>The number in front of me is another one</source>
        <translation>الرقم الذي أمامي رقم آخر</translation>
    </message>
    <message>
        <source>Another issuer or kind of document</source>
        <translation>جهة إصدار أخرى أو نوع آخر</translation>
    </message>
    <message>
        <source>The document was found and given back</source>
        <translation>عُثر على الوثيقة وأُعيدت</translation>
    </message>
    <message>
        <source>Compared, and not the same</source>
        <translation>جرت المقارنة وليست نفسها</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ApprovalDialog</name>
    <message>
        <source>Recipient whose letter is shown</source>
        <translation>المتلقي صاحب الرسالة المعروضة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>Approve a release</source>
        <translation>الموافقة على إفراج</translation>
    </message>
    <message>
        <source>Approve &quot;%1&quot;</source>
        <translation>الموافقة على &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Written by %1. Read each letter, then decide: what you approve is exactly these bytes.</source>
        <translation>كتبه %1. اقرأ كل رسالة ثم قرر: ما توافق عليه هو هذه البيانات بعينها.</translation>
    </message>
    <message>
        <source>What the gate said</source>
        <translation>ما قالته بوابة الفحص</translation>
    </message>
    <message>
        <source>Why the author would release it</source>
        <translation>لماذا يريد الكاتب الإفراج عنه</translation>
    </message>
    <message>
        <source>What they will read</source>
        <translation>ما سيقرؤونه</translation>
    </message>
    <message>
        <source>The letter, exactly as it will be sent</source>
        <translation>الرسالة كما ستُرسل تماماً</translation>
    </message>
    <message>
        <source>Needed to refuse; stands in the record either way</source>
        <translation>لازم للرفض؛ ويبقى في السجل في الحالين</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Answer as a file</source>
        <translation>أجب بملف</translation>
    </message>
    <message>
        <source>Ask by a file</source>
        <translation>اطلب بملف</translation>
    </message>
    <message>
        <source>Read the answer file</source>
        <translation>اقرأ ملف الجواب</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Read what %1 will get, then decide.</source>
        <translation>اقرأ ما سيتلقاه %1 ثم قرر.</translation>
    </message>
    <message>
        <source>To refuse needs a reason; the author reads it.</source>
        <translation>الرفض يحتاج إلى سبب؛ يقرؤه الكاتب.</translation>
    </message>
    <message numerus="yes">
        <source>Approved. It is held for %n second(s), then it leaves.</source>
        <translation>
            <numerusform>تمت الموافقة. يخرج فوراً.</numerusform>
            <numerusform>تمت الموافقة. يُحبس ثانية واحدة ثم يخرج.</numerusform>
            <numerusform>تمت الموافقة. يُحبس ثانيتين ثم يخرج.</numerusform>
            <numerusform>تمت الموافقة. يُحبس %n ثوانٍ ثم يخرج.</numerusform>
            <numerusform>تمت الموافقة. يُحبس %n ثانية ثم يخرج.</numerusform>
            <numerusform>تمت الموافقة. يُحبس %n ثانية ثم يخرج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused. The author sees the reason.</source>
        <translation>رُفض. يرى الكاتب السبب.</translation>
    </message>
    <message>
        <source>The file is sealed to this desk. Carry it to the second person and bring the answer file back.</source>
        <translation>الملف مختوم لهذا المكتب. احمله إلى الشخص الثاني وأعد ملف الجواب.</translation>
    </message>
    <message>
        <source>The answer is in the file, sealed to this desk. Carry it back to the author.</source>
        <translation>الجواب في الملف مختوماً لهذا المكتب. أعده إلى الكاتب.</translation>
    </message>
    <message>
        <source>The answer of the second person is taken in.</source>
        <translation>أُخذ جواب الشخص الثاني.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AskedCard</name>
    <message>
        <source>Possible hit</source>
        <translation>تطابق محتمل</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>مدرج</translation>
    </message>
    <message numerus="yes">
        <source>Similar: %n</source>
        <translation>
            <numerusform>لا متشابه</numerusform>
            <numerusform>متشابه: 1</numerusform>
            <numerusform>متشابه: 2</numerusform>
            <numerusform>متشابه: %n</numerusform>
            <numerusform>متشابه: %n</numerusform>
            <numerusform>متشابه: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, old data</source>
        <translation>غير معروف، بيانات قديمة</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>لا تنبيه</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>استعلامات اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AttachmentsPane</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>أرفق ملفاً</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>انظر إليه</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>احفظ نسخة</translation>
    </message>
    <message>
        <source>its content has not come yet</source>
        <translation>لم يصل محتواه بعد</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <source>Drop files here, or attach them. Each is encrypted with a key of its own; its words can be searched.</source>
        <translation>أفلت الملفات هنا أو أرفقها. يُعمّى كل منها بمفتاح خاص به، ويمكن البحث في كلماته.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown by a reader that can reach nothing else</source>
        <translation>يعرضه قارئ لا يصل إلى شيء آخر</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>أرفق ملفات</translation>
    </message>
    <message>
        <source>Saved to %1. The copy is not encrypted; the audit chain says so.</source>
        <translation>حُفظ في %1. النسخة غير معمّاة؛ وسلسلة التدقيق تذكر ذلك.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditFilters</name>
    <message>
        <source>Kind of entry</source>
        <translation>نوع القيد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Refusals only</source>
        <translation>الرفض فقط</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يوماً</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Id, result or details</source>
        <translation>المعرّف أو النتيجة أو التفاصيل</translation>
    </message>
    <message>
        <source>Words in the entry</source>
        <translation>كلمات في القيد</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditPage</name>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Entries of the audit chain</source>
        <translation>قيود سلسلة التدقيق</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>أظهر القيود الأقدم</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>all entries</source>
        <translation>كل القيود</translation>
    </message>
    <message>
        <source>your own entries</source>
        <translation>قيودك</translation>
    </message>
    <message>
        <source>No entry fits this filter</source>
        <translation>لا قيد يوافق هذه التصفية</translation>
    </message>
    <message>
        <source>Entries that do not fit are not shown.</source>
        <translation>القيود التي لا توافق لا تظهر.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>امسح التصفية</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>لم يُسجّل شيء بعد</translation>
    </message>
    <message>
        <source>Each look-up, reading, export and decision leaves an entry.</source>
        <translation>كل استعلام وقراءة وتصدير وقرار يترك قيداً.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditPane</name>
    <message>
        <source>Chain and entry in detail</source>
        <translation>السلسلة والقيد بالتفصيل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>removed by retention</source>
        <translation>حذفه الاحتفاظ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>All entries about this</source>
        <translation>كل القيود بشأن هذا</translation>
    </message>
    <message>
        <source>Checkpoints of the desk&apos;s devices</source>
        <translation>نقاط تحقق أجهزة المكتب</translation>
    </message>
    <message>
        <source>Device of</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>حتى القيد</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>أُودعت</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>متفقة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no, entry %1</source>
        <translation>لا، القيد %1</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>التفاصيل الشخصية</translation>
    </message>
    <message>
        <source>What was asked, written or copied stands beside its entry. It can be removed; the entry and the chain stay.</source>
        <translation>ما سُئل أو كُتب أو نُسخ يقف بجانب قيده. يمكن حذفه؛ ويبقى القيد والسلسلة.</translation>
    </message>
    <message>
        <source>Age of the entries</source>
        <translation>عمر القيود</translation>
    </message>
    <message numerus="yes">
        <source>older than %n year(s)</source>
        <translation>
            <numerusform>كلها</numerusform>
            <numerusform>أقدم من سنة</numerusform>
            <numerusform>أقدم من سنتين</numerusform>
            <numerusform>أقدم من %n سنوات</numerusform>
            <numerusform>أقدم من %n سنة</numerusform>
            <numerusform>أقدم من %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove details</source>
        <translation>احذف التفاصيل</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>احذف نهائياً</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>أبقها</translation>
    </message>
    <message>
        <source>No entry is that old.</source>
        <translation>لا قيد بهذا القدم.</translation>
    </message>
    <message numerus="yes">
        <source>The details of %n entry(s) are removed.</source>
        <translation>
            <numerusform>لم تُحذف تفاصيل.</numerusform>
            <numerusform>حُذفت تفاصيل قيد واحد.</numerusform>
            <numerusform>حُذفت تفاصيل قيدين.</numerusform>
            <numerusform>حُذفت تفاصيل %n قيود.</numerusform>
            <numerusform>حُذفت تفاصيل %n قيداً.</numerusform>
            <numerusform>حُذفت تفاصيل %n قيد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditStateCard</name>
    <message>
        <source>Verify chain</source>
        <translation>افحص السلسلة</translation>
    </message>
    <message>
        <source>Export for oversight</source>
        <translation>صدّر للرقابة</translation>
    </message>
    <message>
        <source>With personal details</source>
        <translation>مع التفاصيل الشخصية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What was looked up, written or copied stands in the copy</source>
        <translation>ما استُعلم عنه أو كُتب أو نُسخ يكون في النسخة</translation>
    </message>
    <message>
        <source>How far the chain is read</source>
        <translation>إلى أين قُرئت السلسلة</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), not checked yet.</source>
        <translation>
            <numerusform>لا قيود بعد.</numerusform>
            <numerusform>قيد واحد، لم يُفحص بعد.</numerusform>
            <numerusform>قيدان، لم يُفحصا بعد.</numerusform>
            <numerusform>%n قيود، لم تُفحص بعد.</numerusform>
            <numerusform>%n قيداً، لم تُفحص بعد.</numerusform>
            <numerusform>%n قيد، لم تُفحص بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>القيد %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Reading the chain</source>
        <translation>تُقرأ السلسلة</translation>
    </message>
    <message>
        <source>Audit copy (*.cs-audit)</source>
        <translation>نسخة تدقيق (⁦*.cs-audit⁩)</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>تُكتب النسخة</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in %1. Check the copy anywhere with countersignctl audit verify.</source>
        <translation>
            <numerusform>لا قيود في %1. افحص النسخة في أي مكان بالأمر ⁦countersignctl audit verify⁩.</numerusform>
            <numerusform>قيد واحد في %1. افحص النسخة في أي مكان بالأمر ⁦countersignctl audit verify⁩.</numerusform>
            <numerusform>قيدان في %1. افحص النسخة في أي مكان بالأمر ⁦countersignctl audit verify⁩.</numerusform>
            <numerusform>%n قيود في %1. افحص النسخة في أي مكان بالأمر ⁦countersignctl audit verify⁩.</numerusform>
            <numerusform>%n قيداً في %1. افحص النسخة في أي مكان بالأمر ⁦countersignctl audit verify⁩.</numerusform>
            <numerusform>%n قيداً في %1. افحص النسخة في أي مكان بالأمر ⁦countersignctl audit verify⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::BasisCards</name>
    <message>
        <source>What was searched</source>
        <translation>ما جرى البحث عنه</translation>
    </message>
    <message>
        <source>How good the data is</source>
        <translation>جودة البيانات</translation>
    </message>
    <message>
        <source>Contact, 24 hours</source>
        <translation>للاتصال على مدار الساعة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reading(s)</source>
        <translation>
            <numerusform>%1، دون قراءات</numerusform>
            <numerusform>%1، قراءة واحدة</numerusform>
            <numerusform>%1، قراءتان</numerusform>
            <numerusform>%1، %n قراءات</numerusform>
            <numerusform>%1، %n قراءة</numerusform>
            <numerusform>%1، %n قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>آخر تسلسل %1</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>الأقدم %1</translation>
    </message>
    <message>
        <source>no alerts are here yet</source>
        <translation>لا تنبيهات هنا بعد</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>كل التغذيات</translation>
    </message>
    <message>
        <source>Not covered: %1.</source>
        <translation>غير مشمول: %1.</translation>
    </message>
    <message>
        <source>Every question is kept, encrypted, with its reason.</source>
        <translation>يُحفظ كل سؤال مشفّراً مع سببه.</translation>
    </message>
    <message>
        <source>Look-alike readings</source>
        <translation>قراءات متشابهة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::BasisChoice</name>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Choose a legal basis</source>
        <translation>اختر أساساً قانونياً</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Article, one of %1</source>
        <translation>المادة، إحدى %1</translation>
    </message>
    <message>
        <source>Section of the statute</source>
        <translation>مادة القانون</translation>
    </message>
    <message>
        <source>What links it with terrorism</source>
        <translation>ما يربطه بالإرهاب</translation>
    </message>
    <message>
        <source>What threatens life</source>
        <translation>ما يهدد الحياة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BatchColumnsView</name>
    <message>
        <source>Reference (id)</source>
        <translation>المرجع (id)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Line %1 of the zone</source>
        <translation>السطر %1 من المنطقة</translation>
    </message>
    <message>
        <source>First rows of the table and what their columns hold</source>
        <translation>الصفوف الأولى من الجدول ومحتوى أعمدته</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>محتوى العمود %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستعمل</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BatchResultModel</name>
    <message>
        <source>Listed</source>
        <translation>مدرج</translation>
    </message>
    <message>
        <source>Possible hit</source>
        <translation>تطابق محتمل</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>مشابه</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>من دون جواب</translation>
    </message>
    <message>
        <source>Check digits differ</source>
        <translation>أرقام التحقق مختلفة</translation>
    </message>
    <message>
        <source>No hit, old data</source>
        <translation>لا تطابق، البيانات قديمة</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <source>Check digits agree</source>
        <translation>أرقام التحقق متفقة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Reference (id)</source>
        <translation>المرجع (id)</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>غير متفق</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء الشخصية</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BatchView</name>
    <message>
        <source>Another table</source>
        <translation>جدول آخر</translation>
    </message>
    <message>
        <source>What its columns hold</source>
        <translation>محتوى الأعمدة</translation>
    </message>
    <message>
        <source>What the table asks</source>
        <translation>ما يسأل عنه الجدول</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>يجري الاستعلام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>أي أجوبة</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Look a whole table up</source>
        <translation>الاستعلام عن جدول كامل</translation>
    </message>
    <message>
        <source>Document numbers, machine-readable zones or names, one a row: CSV or an Excel workbook. Choose the file or drop it here. Each row is asked as on the other tabs, and kept for late hits.</source>
        <translation>أرقام وثائق أو مناطق مقروءة آلياً أو أسماء، واحد في كل صف: CSV أو مصنف Excel. اختر الملف أو أفلته هنا. يُسأل عن كل صف كما في الألسنة الأخرى ويُحفظ للتطابقات المتأخرة.</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>اختر جدولاً</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Answers of the batch</source>
        <translation>أجوبة الدفعة</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.CSV *.XLSX)</source>
        <translation>جداول (⁦*.csv *.tsv *.txt *.xlsx *.CSV *.XLSX⁩)</translation>
    </message>
    <message>
        <source>What its columns hold, as last time</source>
        <translation>محتوى الأعمدة كما في المرة السابقة</translation>
    </message>
    <message>
        <source>The workbook has other sheets, which are not asked: %1.</source>
        <translation>في المصنف أوراق أخرى لا يُسأل عنها: %1.</translation>
    </message>
    <message>
        <source>Say which column holds: %1.</source>
        <translation>حدد العمود الذي يحوي: %1.</translation>
    </message>
    <message>
        <source>No column holds a reference: each answer goes by the line of its row.</source>
        <translation>لا عمود للمرجع: يُنسب كل جواب إلى سطر صفه.</translation>
    </message>
    <message>
        <source>The choice is remembered for tables with these columns.</source>
        <translation>يُحفظ الاختيار للجداول ذات هذه الأعمدة.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>يُقرأ الجدول</translation>
    </message>
    <message>
        <source>%1 rows answered</source>
        <translation>أُجيب عن %1 من الصفوف</translation>
    </message>
    <message>
        <source>Stopping; what was answered until now is kept</source>
        <translation>يجري الإيقاف؛ ما أُجيب عنه حتى الآن محفوظ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and number of rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>number of rows, outcomes</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Partial result: you stopped it. The rows behind line %1 were not asked.</source>
        <translation>نتيجة جزئية: أوقفتها. لم يُسأل عن الصفوف بعد السطر %1.</translation>
    </message>
    <message>
        <source>Fields stand as typed. Proposed corrections are not applied; the document decides.</source>
        <translation>الحقول كما كُتبت. لم تُطبق التصحيحات المقترحة؛ الوثيقة هي الحكم.</translation>
    </message>
    <message>
        <source>A possible hit must be confirmed by the owner of the alert. No hit is no clearance: it says what is not known here.</source>
        <translation>التطابق المحتمل يجب أن يؤكده صاحب التنبيه. عدم التطابق ليس إجازة مرور: يعني أنه غير معروف هنا.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر فيها</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>من دون جواب</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>%1 answers (partial).csv</source>
        <translation>%1 - أجوبة (جزئية).csv</translation>
    </message>
    <message>
        <source>%1 answers.csv</source>
        <translation>%1 - أجوبة.csv</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>تصدير الأجوبة</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>جدول CSV (⁦*.csv⁩);;مصنف Excel (⁦*.xlsx⁩)</translation>
    </message>
    <message>
        <source>The partial result is in %1.</source>
        <translation>النتيجة الجزئية في %1.</translation>
    </message>
    <message>
        <source>The answers are in %1.</source>
        <translation>الأجوبة في %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BookWords</name>
    <message>
        <source>Link chart</source>
        <translation>مخطط الروابط</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseList</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>احفظ هذا العرض</translation>
    </message>
    <message>
        <source>Search all notes, items and files</source>
        <translation>ابحث في كل الملاحظات والعناصر والملفات</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <translation>قضية جديدة (Ctrl+N)</translation>
    </message>
    <message>
        <source>Filter by title or reference</source>
        <translation>صفِّ بالعنوان أو المرجع</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>انسَ هذا العرض</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا قضايا</numerusform>
            <numerusform>قضية واحدة</numerusform>
            <numerusform>قضيتان</numerusform>
            <numerusform>%n قضايا</numerusform>
            <numerusform>%n قضية</numerusform>
            <numerusform>%n قضية</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits this filter</source>
        <translation>لا قضية توافق هذه التصفية</translation>
    </message>
    <message>
        <source>Clear it to see the others of this view.</source>
        <translation>أزلها لترى البقية في هذا العرض.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>أزل التصفية</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>السلة فارغة</translation>
    </message>
    <message>
        <source>A case rests here for 30 days before it may go for good.</source>
        <translation>تبقى القضية هنا 30 يوماً قبل أن تُحذف نهائياً.</translation>
    </message>
    <message>
        <source>You watch no case</source>
        <translation>لا تراقب أي قضية</translation>
    </message>
    <message>
        <source>Watch a case from its menu: what others change in it shows here first.</source>
        <translation>راقب قضية من قائمتها: يظهر هنا أولاً ما يغيّره الآخرون فيها.</translation>
    </message>
    <message>
        <source>Every paragraph is graded</source>
        <translation>كل الفقرات مقيّمة</translation>
    </message>
    <message>
        <source>Paragraphs without a grading show here until somebody grades them.</source>
        <translation>تظهر الفقرات غير المقيّمة هنا حتى يقيّمها أحد.</translation>
    </message>
    <message>
        <source>No cases here yet</source>
        <translation>لا قضايا هنا بعد</translation>
    </message>
    <message>
        <source>A case collects notes, alerts and people.</source>
        <translation>تجمع القضية الملاحظات والتنبيهات والأشخاص.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Filter, columns and sorting are kept under this name, for this vault.</source>
        <translation>تُحفظ التصفية والأعمدة والترتيب بهذا الاسم لهذه الخزنة.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Do not watch</source>
        <translation>أوقف المراقبة</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>راقب</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>أسندها إليّ</translation>
    </message>
    <message>
        <source>Merge into another case</source>
        <translation>ادمج في قضية أخرى</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>انقل إلى السلة</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>احفظ العرض</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseReleases</name>
    <message>
        <source>Releases of this case</source>
        <translation>إفراجات هذه القضية</translation>
    </message>
    <message>
        <source>Prepare release</source>
        <translation>أعدّ إفراجاً</translation>
    </message>
    <message>
        <source>Ctrl Shift R</source>
        <translation>Ctrl Shift R</translation>
    </message>
    <message>
        <source>Nothing of this case has been released</source>
        <translation>لم يُفرج عن شيء من هذه القضية</translation>
    </message>
    <message>
        <source>A release is a copy for named recipients. It is checked, read and approved before it leaves.</source>
        <translation>الإفراج نسخة لمتلقين مسمّين. يُفحص ويُقرأ ويوافَق عليه قبل أن يخرج.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseTableModel</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>لا شيء للحسم</numerusform>
            <numerusform>واحد للحسم</numerusform>
            <numerusform>اثنان للحسم</numerusform>
            <numerusform>%n للحسم</numerusform>
            <numerusform>%n للحسم</numerusform>
            <numerusform>%n للحسم</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>in the bin until %1</source>
        <translation>في السلة حتى %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseView</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Keep this note as a template</source>
        <translation>احفظ هذه الملاحظة قالباً</translation>
    </message>
    <message>
        <source>Its words and headings are kept for new notes of this desk; gradings, markings, sources and translations are left out.</source>
        <translation>تُحفظ كلماتها وعناوينها لملاحظات هذا المكتب الجديدة؛ وتُترك التقييمات والتصنيفات والمصادر والترجمات.</translation>
    </message>
    <message>
        <source>Watch this case</source>
        <translation>راقب هذه القضية</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مسندة إلى</translation>
    </message>
    <message>
        <source>Somebody in it may need protection</source>
        <translation>قد يحتاج شخص فيها إلى حماية</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>سمِّ هذا الإصدار</translation>
    </message>
    <message>
        <source>It stands under this name among the versions of the note.</source>
        <translation>يظهر بهذا الاسم بين إصدارات الملاحظة.</translation>
    </message>
    <message>
        <source>Rename this note</source>
        <translation>أعد تسمية هذه الملاحظة</translation>
    </message>
    <message>
        <source>A case may hold several notes; their names part them.</source>
        <translation>قد تضم القضية عدة ملاحظات؛ وأسماؤها تميّز بينها.</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>أخرج من السلة</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>انقل إلى السلة</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>أجزاء القضية</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>عنوان القضية</translation>
    </message>
    <message>
        <source>More for this case</source>
        <translation>المزيد لهذه القضية</translation>
    </message>
    <message>
        <source>This case was merged into another one. Its reference leads there.</source>
        <translation>دُمجت هذه القضية في قضية أخرى. مرجعها يقود إليها.</translation>
    </message>
    <message>
        <source>This case lies in the bin.</source>
        <translation>هذه القضية في السلة.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>الإفراجات</translation>
    </message>
    <message>
        <source>Only those assigned may read it</source>
        <translation>لا يقرؤها إلا المكلّفون</translation>
    </message>
    <message>
        <source>Prepare release</source>
        <translation>أعدّ إفراجاً</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseViews</name>
    <message>
        <source>Open, mine</source>
        <translation>مفتوحة، لي</translation>
    </message>
    <message>
        <source>Open, all</source>
        <translation>مفتوحة، الكل</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>أراقبها</translation>
    </message>
    <message>
        <source>Needs grade</source>
        <translation>يلزم تقييم</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseWords</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>سفينة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مسندة إلى</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>متأخرة</numerusform>
            <numerusform>متأخرة يوماً</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يوماً</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>تستحق اليوم</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>تستحق غداً</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>تستحق %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChartPane</name>
    <message>
        <source>Chart as a list</source>
        <translation>المخطط كقائمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>ورد في</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>As list</source>
        <translation>كقائمة</translation>
    </message>
    <message>
        <source>Keep positions</source>
        <translation>ثبّت المواضع</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>اعرض الكل</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Ctrl+P; Ctrl+Shift+P for a PDF</source>
        <translation>Ctrl+P؛ Ctrl+Shift+P لملف PDF</translation>
    </message>
    <message>
        <source>The chart is in %1. The export is in the audit log.</source>
        <translation>المخطط في %1. والتصدير في سجل التدقيق.</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>غير مقيّم</translation>
    </message>
    <message>
        <source>No chart yet</source>
        <translation>لا مخطط بعد</translation>
    </message>
    <message>
        <source>A chart draws itself from the items of the case: persons, documents, vessels, places. Add them under Items, or from a mention in a note.</source>
        <translation>يُرسم المخطط من عناصر القضية: أشخاص ووثائق وسفن وأماكن. أضفها في العناصر أو من إشارة في ملاحظة.</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>كصورة</translation>
    </message>
    <message>
        <source>Arrange again</source>
        <translation>رتّب من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصراً</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطاً</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>New link from here</source>
        <translation>رابط جديد من هنا</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Open what says so</source>
        <translation>افتح ما يقول ذلك</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>أزل الرابط</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF، صفحة واحدة</translation>
    </message>
    <message>
        <source>GraphML, for other chart programs</source>
        <translation>GraphML لبرامج المخططات الأخرى</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>صدّر المخطط</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (⁦*.graphml⁩)</translation>
    </message>
    <message>
        <source>Table of the links</source>
        <translation>جدول الروابط</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>جدول CSV (⁦*.csv⁩);;مصنف Excel (⁦*.xlsx⁩)</translation>
    </message>
    <message>
        <source>Link chart on one page</source>
        <translation>مخطط الروابط في صفحة واحدة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChartView</name>
    <message>
        <source>Link chart</source>
        <translation>مخطط الروابط</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChartWords</name>
    <message>
        <source>not graded</source>
        <translation>غير مقيّم</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>سفينة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>مهمة مستحقة</translation>
    </message>
    <message>
        <source>Date in a note</source>
        <translation>تاريخ في ملاحظة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطاً</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CheckList</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) in order</source>
        <translation>
            <numerusform>لا قواعد مستوفاة</numerusform>
            <numerusform>قاعدة واحدة مستوفاة</numerusform>
            <numerusform>قاعدتان مستوفيتان</numerusform>
            <numerusform>%n قواعد مستوفاة</numerusform>
            <numerusform>%n قاعدة مستوفاة</numerusform>
            <numerusform>%n قاعدة مستوفاة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>أظهرها</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) proposed by the agreements</source>
        <translation>
            <numerusform>لا أجوبة تقترحها الاتفاقات</numerusform>
            <numerusform>جواب واحد تقترحه الاتفاقات</numerusform>
            <numerusform>جوابان تقترحهما الاتفاقات</numerusform>
            <numerusform>%n أجوبة تقترحها الاتفاقات</numerusform>
            <numerusform>%n جواباً تقترحها الاتفاقات</numerusform>
            <numerusform>%n جواب تقترحها الاتفاقات</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>أكّد</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to note</source>
        <translation>
            <numerusform>لا شيء للانتباه</numerusform>
            <numerusform>أمر واحد للانتباه</numerusform>
            <numerusform>أمران للانتباه</numerusform>
            <numerusform>%n أمور للانتباه</numerusform>
            <numerusform>%n أمراً للانتباه</numerusform>
            <numerusform>%n أمر للانتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person must approve</source>
        <translation>يجب أن يوافق شخص ثانٍ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChecksCard</name>
    <message>
        <source>What the checks read from it</source>
        <translation>ما يقرؤه الفحص منه</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, after a number</comment>
        <translation>س</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>أيام</translation>
    </message>
    <message>
        <source>What is not said here is not allowed.</source>
        <translation>ما لم يُذكر هنا غير مأذون به.</translation>
    </message>
    <message>
        <source>Bodies, parted by semicolons</source>
        <translation>الجهات، تفصلها فواصل منقوطة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChipRow</name>
    <message>
        <source>Take %1 away</source>
        <translation>أزل %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ClauseTexts</name>
    <message>
        <source>Add a clause</source>
        <translation>أضف بنداً</translation>
    </message>
    <message>
        <source>Heading of clause %1</source>
        <translation>عنوان البند %1</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Remove clause %1</source>
        <translation>احذف البند %1</translation>
    </message>
    <message>
        <source>Text of clause %1</source>
        <translation>نص البند %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Compare the document with the alert</source>
        <translation>قارن الوثيقة بالتنبيه</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>في اليد</translation>
    </message>
    <message>
        <source>In the alert</source>
        <translation>في التنبيه</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Ask owner to confirm</source>
        <translation>اطلب التأكيد من صاحبه</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ConcernForm</name>
    <message>
        <source>Nationality or origin of the person</source>
        <translation>جنسية الشخص أو أصله</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Why you say so</source>
        <translation>لماذا تقول ذلك</translation>
    </message>
    <message>
        <source>Why you say so; it stays at this desk</source>
        <translation>لماذا تقول ذلك؛ يبقى في هذا المكتب</translation>
    </message>
    <message>
        <source>Nationality or origin, if known</source>
        <translation>الجنسية أو الأصل، إن عُرف</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ConflictView</name>
    <message>
        <source>This note was also changed elsewhere.</source>
        <translation>تغيّرت هذه الملاحظة في مكان آخر أيضاً.</translation>
    </message>
    <message>
        <source>This note was also changed by %1 at %2.</source>
        <translation>غيّر %1 هذه الملاحظة أيضاً في %2.</translation>
    </message>
    <message>
        <source>All versions are kept; what could be joined was joined.</source>
        <translation>حُفظت كل الإصدارات؛ ودُمج ما أمكن دمجه.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) need you.</source>
        <translation>
            <numerusform>لا فقرات تحتاجك.</numerusform>
            <numerusform>فقرة واحدة تحتاجك.</numerusform>
            <numerusform>فقرتان تحتاجانك.</numerusform>
            <numerusform>%n فقرات تحتاجك.</numerusform>
            <numerusform>%n فقرة تحتاجك.</numerusform>
            <numerusform>%n فقرة تحتاجك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions of a paragraph</source>
        <translation>نسختان من فقرة</translation>
    </message>
    <message>
        <source>Grading of paragraph %1</source>
        <translation>تقييم الفقرة %1</translation>
    </message>
    <message>
        <source>Translation of paragraph %1</source>
        <translation>ترجمة الفقرة %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نصك</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نصهم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>both began with this</source>
        <translation>بدأ كلاهما من هذا</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>استخدم نصي</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>استخدم نصهم</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>أبقِ كليهما</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>حرّر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>The text both become</source>
        <translation>النص الذي يصير إليه كلاهما</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>أبقِ هذا النص</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ContactDialog</name>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>Liaison officer, embassy in …</source>
        <translation>ضابط اتصال، السفارة في …</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>أضف جهة اتصال</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>عدّل جهة اتصال</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Say how the office is called.</source>
        <translation>قل ما اسم المكتب.</translation>
    </message>
    <message>
        <source>The country is not known. Use its code or its name in English, or leave it empty.</source>
        <translation>البلد غير معروف. استخدم رمزه أو اسمه بالإنكليزية، أو اتركه فارغاً.</translation>
    </message>
    <message>
        <source>The time zone is not known. Write it as Asia/Bangkok.</source>
        <translation>المنطقة الزمنية غير معروفة. اكتبها هكذا: ⁦Asia/Bangkok⁩.</translation>
    </message>
    <message>
        <source>Write hours as 24/7 or Mon-Fri 08:00-16:00, with a time zone, so that &quot;open now&quot; can be told.</source>
        <translation>اكتب الساعات هكذا: ⁦24/7⁩ أو ⁦Mon-Fri 08:00-16:00⁩ مع منطقة زمنية، ليُعرف &quot;مفتوح الآن&quot;.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ContractCard</name>
    <message>
        <source>What binds you</source>
        <translation>ما يلزمك</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CorrectionDialog</name>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>ما يغيّره هذا</translation>
    </message>
    <message>
        <source>Propose to %1</source>
        <translation>اقترح على %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Propose a correction</source>
        <translation>اقترح تصحيحاً</translation>
    </message>
    <message>
        <source>%1 decides. What you have here stays as it is until a new version comes.</source>
        <translation>القرار لـ %1. ما عندك يبقى كما هو حتى تصل نسخة جديدة.</translation>
    </message>
    <message>
        <source>The words it should have</source>
        <translation>الكلمات التي ينبغي أن تكون فيه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>How you know: a document seen, a register asked</source>
        <translation>كيف عرفت: وثيقة رأيتها، سجل سألته</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CountriesField</name>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CourierDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CourierReadDialog</name>
    <message>
        <source>Read a courier file</source>
        <translation>اقرأ ملف حامل</translation>
    </message>
    <message>
        <source>What another desk sent by hand comes in the same way as by the portal. What came before is left alone.</source>
        <translation>ما أرسله مكتب آخر باليد يدخل كما يدخل من البوابة. وما وصل من قبل يُترك.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختر الملف…</translation>
    </message>
    <message>
        <source>Courier file (*.cs-courier);;All files (*)</source>
        <translation>ملف حامل (⁦*.cs-courier⁩);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CourierWords</name>
    <message>
        <source>Nothing waits for %1. The file holds no letter; you need not carry it.</source>
        <translation>لا شيء ينتظر %1. لا رسالة في الملف؛ لا حاجة إلى حمله.</translation>
    </message>
    <message numerus="yes">
        <source>%n more did not fit: write another file once these have arrived.</source>
        <translation>
            <numerusform>اتسع الملف للجميع.</numerusform>
            <numerusform>لم تتسع واحدة: اكتب ملفاً آخر بعد وصول هذه.</numerusform>
            <numerusform>لم تتسع اثنتان: اكتب ملفاً آخر بعد وصول هذه.</numerusform>
            <numerusform>لم تتسع %n: اكتب ملفاً آخر بعد وصول هذه.</numerusform>
            <numerusform>لم تتسع %n: اكتب ملفاً آخر بعد وصول هذه.</numerusform>
            <numerusform>لم تتسع %n: اكتب ملفاً آخر بعد وصول هذه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File number %1 for %2 holds %n letter(s). Only %2 can open it. They stay in the queue until %2 has signed for them; if the portal brings them too, nothing comes twice.</source>
        <translation>
            <numerusform>الملف رقم %1 إلى %2 بلا رسائل. لا يفتحه إلا %2. تبقى في القائمة حتى يوقّع %2 عليها.</numerusform>
            <numerusform>الملف رقم %1 إلى %2 فيه رسالة واحدة. لا يفتحه إلا %2. تبقى في القائمة حتى يوقّع %2 عليها؛ وإن جاءت بها البوابة أيضاً فلا تصل مرتين.</numerusform>
            <numerusform>الملف رقم %1 إلى %2 فيه رسالتان. لا يفتحه إلا %2. تبقيان في القائمة حتى يوقّع %2 عليهما؛ وإن جاءت بهما البوابة أيضاً فلا تصلان مرتين.</numerusform>
            <numerusform>الملف رقم %1 إلى %2 فيه %n رسائل. لا يفتحه إلا %2. تبقى في القائمة حتى يوقّع %2 عليها؛ وإن جاءت بها البوابة أيضاً فلا يصل شيء مرتين.</numerusform>
            <numerusform>الملف رقم %1 إلى %2 فيه %n رسالة. لا يفتحه إلا %2. تبقى في القائمة حتى يوقّع %2 عليها؛ وإن جاءت بها البوابة أيضاً فلا يصل شيء مرتين.</numerusform>
            <numerusform>الملف رقم %1 إلى %2 فيه %n رسالة. لا يفتحه إلا %2. تبقى في القائمة حتى يوقّع %2 عليها؛ وإن جاءت بها البوابة أيضاً فلا يصل شيء مرتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File number %1 from %2 held %n letter(s).</source>
        <translation>
            <numerusform>الملف رقم %1 من %2 بلا رسائل.</numerusform>
            <numerusform>الملف رقم %1 من %2 فيه رسالة واحدة.</numerusform>
            <numerusform>الملف رقم %1 من %2 فيه رسالتان.</numerusform>
            <numerusform>الملف رقم %1 من %2 فيه %n رسائل.</numerusform>
            <numerusform>الملف رقم %1 من %2 فيه %n رسالة.</numerusform>
            <numerusform>الملف رقم %1 من %2 فيه %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in now.</source>
        <translation>
            <numerusform>لم يدخل شيء الآن.</numerusform>
            <numerusform>دخلت واحدة الآن.</numerusform>
            <numerusform>دخلت اثنتان الآن.</numerusform>
            <numerusform>دخلت %n الآن.</numerusform>
            <numerusform>دخلت %n الآن.</numerusform>
            <numerusform>دخلت %n الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had come before.</source>
        <translation>
            <numerusform>لم يصل شيء من قبل.</numerusform>
            <numerusform>وصلت واحدة من قبل.</numerusform>
            <numerusform>وصلت اثنتان من قبل.</numerusform>
            <numerusform>وصلت %n من قبل.</numerusform>
            <numerusform>وصلت %n من قبل.</numerusform>
            <numerusform>وصلت %n من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was set aside; the Inbox says why.</source>
        <translation>
            <numerusform>لم يُنحَّ شيء.</numerusform>
            <numerusform>نُحيت واحدة؛ الوارد يذكر السبب.</numerusform>
            <numerusform>نُحيت اثنتان؛ الوارد يذكر السبب.</numerusform>
            <numerusform>نُحيت %n؛ الوارد يذكر السبب.</numerusform>
            <numerusform>نُحيت %n؛ الوارد يذكر السبب.</numerusform>
            <numerusform>نُحيت %n؛ الوارد يذكر السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files %1 and %n more from %2 never came here. Ask that desk for them.</source>
        <translation>
            <numerusform>لم تصل الملفات %1 من %2. اطلبها من ذلك المكتب.</numerusform>
            <numerusform>لم تصل الملفات %1 وملف آخر من %2. اطلبها من ذلك المكتب.</numerusform>
            <numerusform>لم تصل الملفات %1 وملفان آخران من %2. اطلبها من ذلك المكتب.</numerusform>
            <numerusform>لم تصل الملفات %1 و%n أخرى من %2. اطلبها من ذلك المكتب.</numerusform>
            <numerusform>لم تصل الملفات %1 و%n أخرى من %2. اطلبها من ذلك المكتب.</numerusform>
            <numerusform>لم تصل الملفات %1 و%n أخرى من %2. اطلبها من ذلك المكتب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) from %2 never came here: %1. Ask that desk for what lacks.</source>
        <translation>
            <numerusform>لا ملفات ناقصة من %2: %1.</numerusform>
            <numerusform>ملف واحد من %2 لم يصل: %1. اطلب الناقص من ذلك المكتب.</numerusform>
            <numerusform>ملفان من %2 لم يصلا: %1. اطلب الناقص من ذلك المكتب.</numerusform>
            <numerusform>%n ملفات من %2 لم تصل: %1. اطلب الناقص من ذلك المكتب.</numerusform>
            <numerusform>%n ملفاً من %2 لم تصل: %1. اطلب الناقص من ذلك المكتب.</numerusform>
            <numerusform>%n ملف من %2 لم تصل: %1. اطلب الناقص من ذلك المكتب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::CourierWriteDialog</name>
    <message>
        <source>Write a courier file</source>
        <translation>اكتب ملف حامل</translation>
    </message>
    <message>
        <source>Everything that waits for one desk goes into a file that only that desk can open. Hand it over on a stick or by mail.</source>
        <translation>كل ما ينتظر مكتباً واحداً يدخل ملفاً لا يفتحه إلا ذلك المكتب. سلّمه على ذاكرة محمولة أو بالبريد.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>اكتب الملف…</translation>
    </message>
    <message>
        <source>For which desk</source>
        <translation>لأي مكتب</translation>
    </message>
    <message>
        <source>Desk: code or name of its state</source>
        <translation>المكتب: رمز دولته أو اسمها</translation>
    </message>
    <message>
        <source>Courier file (*.cs-courier)</source>
        <translation>ملف حامل (⁦*.cs-courier⁩)</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CutPane</name>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>Cut for every recipient</source>
        <translation>مقتطع عن كل المتلقين</translation>
    </message>
    <message>
        <source>Cut for %1</source>
        <translation>مقتطع عن %1</translation>
    </message>
    <message>
        <source>%1 does not get it</source>
        <translation>لا يتلقاه %1</translation>
    </message>
    <message>
        <source>Translation of paragraph %1</source>
        <translation>ترجمة الفقرة %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>With its source</source>
        <translation>مع مصدرها</translation>
    </message>
    <message>
        <source>Paragraph %1 with its source</source>
        <translation>الفقرة %1 مع مصدرها</translation>
    </message>
    <message>
        <source>Shows no source or method</source>
        <translation>لا تُظهر مصدراً ولا أسلوباً</translation>
    </message>
    <message>
        <source>Paragraph %1 shows no source or method</source>
        <translation>الفقرة %1 لا تُظهر مصدراً ولا أسلوباً</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>أعد</translation>
    </message>
    <message>
        <source>Cut for all</source>
        <translation>اقتطع عن الجميع</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>اقتطع</translation>
    </message>
    <message>
        <source>Strike for %1</source>
        <translation>اشطب عن %1</translation>
    </message>
    <message>
        <source>Strike for all</source>
        <translation>اشطب عن الجميع</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>اشطب</translation>
    </message>
    <message>
        <source>Show all words again</source>
        <translation>أظهر كل الكلمات من جديد</translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation>ملفات القضية</translation>
    </message>
    <message>
        <source>somebody can be told from it</source>
        <translation>يُعرف منه شخص</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message numerus="yes">
        <source>About: %1 and %n more</source>
        <translation>
            <numerusform>بشأن: %1</numerusform>
            <numerusform>بشأن: %1 وآخر</numerusform>
            <numerusform>بشأن: %1 واثنين آخرين</numerusform>
            <numerusform>بشأن: %1 و%n آخرين</numerusform>
            <numerusform>بشأن: %1 و%n آخرين</numerusform>
            <numerusform>بشأن: %1 و%n آخرين</numerusform>
        </translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>بشأن: %1</translation>
    </message>
    <message>
        <source>%1 tells about: %2</source>
        <translation>%1 يتحدث عن: %2</translation>
    </message>
    <message>
        <source>Somebody can be told from it</source>
        <translation>يُعرف منه شخص</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeskSection</name>
    <message>
        <source>Desk and identity</source>
        <translation>المكتب والهوية</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>من يعمل هنا</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ينتظر الاعتماد</translation>
    </message>
    <message>
        <source>Publishes the desk&apos;s alerts</source>
        <translation>ينشر تنبيهات المكتب</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>الاتحاد</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>everything here is invented and goes nowhere</source>
        <translation>كل ما هنا مختلق ولا يُرسل إلى أي مكان</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DetailPane</name>
    <message>
        <source>Back to the list</source>
        <translation>عُد إلى القائمة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DiffWords</name>
    <message>
        <source>taken out: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>put in: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DigitsDialog</name>
    <message>
        <source>All digits are the same</source>
        <translation>كل الأرقام متطابقة</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>Compare digits with %1</source>
        <translation>قارن الأرقام مع %1</translation>
    </message>
    <message>
        <source>Call them on a number you know, or meet. Each side reads these digits aloud while the other follows on their own screen. Do not send them by mail or chat.</source>
        <translation>اتصل بهم على رقم تعرفه أو قابلهم. يقرأ كل طرف هذه الأرقام بصوت مسموع ويتابع الآخر على شاشته. لا ترسلها بالبريد ولا بالمحادثة.</translation>
    </message>
    <message>
        <source>By voice</source>
        <translation>صوتياً</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضورياً</translation>
    </message>
    <message>
        <source>How the digits were compared</source>
        <translation>كيف قورنت الأرقام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Digits to compare</source>
        <translation>الأرقام للمقارنة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DirectoryFilters</name>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Country, name, role</source>
        <translation>البلد أو الاسم أو الدور</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>ابحث في الدليل</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>كل الأدوار</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>By their own clock</source>
        <translation>بحسب ساعتهم</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DirectoryPage</name>
    <message>
        <source>key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>أضف جهة اتصال</translation>
    </message>
    <message>
        <source>Nobody fits this filter</source>
        <translation>لا أحد يوافق هذه التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are hidden.</source>
        <translation>
            <numerusform>لا قيود مخفية.</numerusform>
            <numerusform>قيد واحد مخفي.</numerusform>
            <numerusform>قيدان مخفيان.</numerusform>
            <numerusform>%n قيود مخفية.</numerusform>
            <numerusform>%n قيداً مخفياً.</numerusform>
            <numerusform>%n قيد مخفي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>امسح التصفية</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>Desks appear with the first sync. Liaison officers, embassies and NCBs are your desk&apos;s own contacts.</source>
        <translation>تظهر المكاتب مع المزامنة الأولى. ضباط الاتصال والسفارات والمكاتب المركزية NCB جهات اتصال مكتبك.</translation>
    </message>
    <message>
        <source>The contact is added.</source>
        <translation>أُضيفت جهة الاتصال.</translation>
    </message>
    <message>
        <source>The contact is changed.</source>
        <translation>عُدّلت جهة الاتصال.</translation>
    </message>
    <message>
        <source>The contact rests in the bin for 30 days.</source>
        <translation>تبقى جهة الاتصال في السلة 30 يوماً.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DirectoryPane</name>
    <message>
        <source>Contact in detail</source>
        <translation>جهة الاتصال بالتفصيل</translation>
    </message>
    <message>
        <source>This desk has left the federation or is suspended. Nothing is sent to it.</source>
        <translation>ترك هذا المكتب الاتحاد أو عُلّق. لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>كيف تصل إليهم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The charter of this desk names no contact.</source>
        <translation>ميثاق هذا المكتب لا يسمي جهة اتصال.</translation>
    </message>
    <message>
        <source>Copy contact</source>
        <translation>انسخ جهة الاتصال</translation>
    </message>
    <message>
        <source>The contact is copied.</source>
        <translation>نُسخت جهة الاتصال.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Key of the desk</source>
        <translation>مفتاح المكتب</translation>
    </message>
    <message>
        <source>your own desk</source>
        <translation>مكتبك</translation>
    </message>
    <message>
        <source>Other desks compare this with what their directory says.</source>
        <translation>تقارن المكاتب الأخرى هذا بما يقوله دليلها.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>بصمة المفتاح</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>قارن من جديد</translation>
    </message>
    <message>
        <source>Compare digits</source>
        <translation>قارن الأرقام</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>أظهر QR</translation>
    </message>
    <message>
        <source>Go on without comparing</source>
        <translation>تابع دون مقارنة</translation>
    </message>
    <message>
        <source>Recorded in the audit chain with your name</source>
        <translation>يُسجّل في سلسلة التدقيق باسمك</translation>
    </message>
    <message>
        <source>The key counts as compared, by you, today.</source>
        <translation>يُعد المفتاح مقارناً، منك، اليوم.</translation>
    </message>
    <message>
        <source>The digits differ, so the two desks do not see the same directory. Send nothing to this desk and call your desk administrator.</source>
        <translation>الأرقام مختلفة، فالمكتبان لا يريان الدليل نفسه. لا ترسل شيئاً إلى هذا المكتب واتصل بمسؤول المكتب.</translation>
    </message>
    <message>
        <source>Fingerprint of %1</source>
        <translation>بصمة مفتاح %1</translation>
    </message>
    <message>
        <source>Sending goes on. The key counts as unverified until somebody compares it.</source>
        <translation>يستمر الإرسال. يُعد المفتاح غير متحقق منه حتى يقارنه أحد.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Disclosure</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DocumentTab</name>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>استعلم</translation>
    </message>
    <message>
        <source>Check another</source>
        <translation>تحقق من وثيقة أخرى</translation>
    </message>
    <message>
        <source>Document number or machine-readable zone</source>
        <translation>رقم وثيقة أو منطقة مقروءة آلياً</translation>
    </message>
    <message>
        <source>Type a number, or scan or paste a zone</source>
        <translation>اكتب رقماً، أو امسح منطقة أو ألصقها</translation>
    </message>
    <message>
        <source>Issuer, if known</source>
        <translation>جهة الإصدار إن عُرفت</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Set aside: %1. Kept with your name and the time; the Hits page can take it up again.</source>
        <translation>مستبعد: %1. حُفظ مع اسمك والوقت؛ ويمكن استئنافه من صفحة التطابقات.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FileDialog</name>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>File to case</source>
        <translation>احفظ في قضية</translation>
    </message>
    <message>
        <source>It becomes a note of the case; every paragraph keeps whom it comes from and what binds it.</source>
        <translation>يصير ملاحظة في القضية؛ وتحفظ كل فقرة ممن جاءت وما يلزمها.</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>أي قضية</translation>
    </message>
    <message>
        <source>Title or reference, or the title of a new case</source>
        <translation>عنوان أو مرجع، أو عنوان قضية جديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>قضية جديدة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FindingRow</name>
    <message>
        <source>The same of %1.</source>
        <extracomment>%1: numbers of paragraphs, names of files</extracomment>
        <translation>وكذلك %1.</translation>
    </message>
    <message numerus="yes">
        <source>Cut all %n</source>
        <translation>
            <numerusform>لا شيء يُقتطع</numerusform>
            <numerusform>اقتطعه</numerusform>
            <numerusform>اقتطع كليهما</numerusform>
            <numerusform>اقتطع كل الـ %n</numerusform>
            <numerusform>اقتطع كل الـ %n</numerusform>
            <numerusform>اقتطع كل الـ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut all %n for %1</source>
        <translation>
            <numerusform>لا شيء يُقتطع لـ %1</numerusform>
            <numerusform>اقتطعه لـ %1</numerusform>
            <numerusform>اقتطع كليهما لـ %1</numerusform>
            <numerusform>اقتطع كل الـ %n لـ %1</numerusform>
            <numerusform>اقتطع كل الـ %n لـ %1</numerusform>
            <numerusform>اقتطع كل الـ %n لـ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::FindingsCard</name>
    <message>
        <source>This cannot go yet. It is kept here.</source>
        <translation>لا يمكن إرساله بعد. هو محفوظ هنا.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FirstRunPage</name>
    <message>
        <source>Try the training desk</source>
        <translation>جرّب مكتب التدريب</translation>
    </message>
    <message>
        <source>Invented states, documents and persons. Nothing leaves this computer.</source>
        <translation>دول ووثائق وأشخاص مختلقة. لا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Join a desk</source>
        <translation>انضم إلى مكتب</translation>
    </message>
    <message>
        <source>With the join file that your desk administrator gave you.</source>
        <translation>بملف الانضمام الذي أعطاك إياه مسؤول المكتب.</translation>
    </message>
    <message>
        <source>Make a vault only</source>
        <translation>أنشئ خزنة فقط</translation>
    </message>
    <message>
        <source>Join a desk later, in Settings.</source>
        <translation>انضم إلى مكتب لاحقاً من الإعدادات.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open a vault that is here</source>
        <translation>افتح خزنة موجودة هنا</translation>
    </message>
    <message>
        <source>Name of this vault, shown before it is unlocked</source>
        <translation>اسم هذه الخزنة، يظهر قبل فتحها</translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>مكتبي</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مجدداً</translation>
    </message>
    <message>
        <source>Also ask for a key file</source>
        <translation>اطلب ملف مفتاح أيضاً</translation>
    </message>
    <message>
        <source>Where to write the key file</source>
        <translation>مكان كتابة ملف المفتاح</translation>
    </message>
    <message>
        <source>Key file chosen: it will be needed at every unlock</source>
        <translation>اختير ملف المفتاح: سيلزم عند كل فتح</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>أنشئ الخزنة</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); four or five ordinary words are good.</source>
        <translation>
            <numerusform>أدخل عبارة مرور؛ أربع كلمات عادية أو خمس تكفي.</numerusform>
            <numerusform>حرف واحد على الأقل؛ أربع كلمات عادية أو خمس تكفي.</numerusform>
            <numerusform>حرفان على الأقل؛ أربع كلمات عادية أو خمس تكفي.</numerusform>
            <numerusform>%n أحرف على الأقل؛ أربع كلمات عادية أو خمس تكفي.</numerusform>
            <numerusform>%n حرفاً على الأقل؛ أربع كلمات عادية أو خمس تكفي.</numerusform>
            <numerusform>%n حرف على الأقل؛ أربع كلمات عادية أو خمس تكفي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>لا يلزم المزيد من الأحرف.</numerusform>
            <numerusform>يلزم حرف واحد آخر.</numerusform>
            <numerusform>يلزم حرفان آخران.</numerusform>
            <numerusform>يلزم %n أحرف أخرى.</numerusform>
            <numerusform>يلزم %n حرفاً آخر.</numerusform>
            <numerusform>يلزم %n حرف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: it repeats a few characters. Use several words.</source>
        <translation>ضعيفة: تكرّر بضعة أحرف. استخدم عدة كلمات.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Strong: long enough to stand against guessing.</source>
        <translation>قوية: طويلة بما يكفي لتصمد أمام التخمين.</translation>
    </message>
    <message>
        <source>Good. A longer one is better still.</source>
        <translation>جيدة. والأطول أفضل.</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>يجري إنشاء الخزنة</translation>
    </message>
    <message>
        <source>This key opens the vault if the passphrase is forgotten. It is shown this once. Print it or write it down, and keep it away from this computer.</source>
        <translation>يفتح هذا المفتاح الخزنة إن نُسيت عبارة المرور. يُعرض هذه المرة فقط. اطبعه أو اكتبه، واحفظه بعيداً عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Save the sheet to print</source>
        <translation>احفظ الورقة للطباعة</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>حفظته</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>حفظ ورقة الاسترداد</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>⁦PDF (*.pdf)⁩</translation>
    </message>
    <message>
        <source>Saved. Delete the file once the sheet is printed: whoever has it can open the vault.</source>
        <translation>حُفظت. احذف الملف بعد طباعة الورقة: من يملكه يستطيع فتح الخزنة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
    <message>
        <source>Which desk?</source>
        <translation>أي مكتب؟</translation>
    </message>
    <message>
        <source>Protect the vault</source>
        <translation>احمِ الخزنة</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>احفظ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Preparing the training desk</source>
        <translation>يجري إعداد مكتب التدريب</translation>
    </message>
    <message>
        <source>Making a vault and taking in the invented alerts. This takes a moment, once.</source>
        <translation>يجري إنشاء خزنة وإدخال التنبيهات المختلقة. يستغرق ذلك برهة، مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::GradePopover</name>
    <message>
        <source>Grade this paragraph</source>
        <translation>قيّم هذه الفقرة</translation>
    </message>
    <message>
        <source>Grading, for example A2</source>
        <translation>التقييم، مثل A2</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>قيّم</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>غير مقيّمة</translation>
    </message>
    <message>
        <source>Source: one of %1</source>
        <translation>المصدر: أحد %1</translation>
    </message>
    <message>
        <source>Information: one of %1</source>
        <translation>المعلومة: إحدى %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About %1 in the Admiralty scale. The original is kept.</source>
        <translation>نحو %1 في مقياس Admiralty. يبقى الأصل محفوظاً.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::GradingWords</name>
    <message>
        <source>completely reliable</source>
        <translation>موثوق تماماً</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>موثوق عادة</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>غير موثوق عادة</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>لا يمكن الحكم على موثوقيته</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>صحيحة على الأرجح</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>ربما صحيحة</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>غير مرجحة</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>لا يمكن الحكم على صحتها</translation>
    </message>
    <message>
        <source>no doubt about the source</source>
        <translation>لا شك في المصدر</translation>
    </message>
    <message>
        <source>source mostly reliable</source>
        <translation>مصدر موثوق غالباً</translation>
    </message>
    <message>
        <source>source mostly unreliable</source>
        <translation>مصدر غير موثوق غالباً</translation>
    </message>
    <message>
        <source>source cannot be assessed</source>
        <translation>لا يمكن تقدير المصدر</translation>
    </message>
    <message>
        <source>always reliable</source>
        <translation>موثوق دائماً</translation>
    </message>
    <message>
        <source>mostly reliable</source>
        <translation>موثوق غالباً</translation>
    </message>
    <message>
        <source>sometimes reliable</source>
        <translation>موثوق أحياناً</translation>
    </message>
    <message>
        <source>untested source</source>
        <translation>مصدر غير مجرَّب</translation>
    </message>
    <message>
        <source>accuracy not in doubt</source>
        <translation>دقة لا شك فيها</translation>
    </message>
    <message>
        <source>known personally to the source</source>
        <translation>يعرفها المصدر شخصياً</translation>
    </message>
    <message>
        <source>not known personally, corroborated</source>
        <translation>لا يعرفها شخصياً لكنها معززة</translation>
    </message>
    <message>
        <source>cannot be corroborated or judged</source>
        <translation>لا يمكن تعزيزها أو الحكم عليها</translation>
    </message>
    <message>
        <source>suspected to be false or malicious</source>
        <translation>يُظن أنها كاذبة أو كيدية</translation>
    </message>
    <message>
        <source>known directly to the source</source>
        <translation>يعرفها المصدر مباشرة</translation>
    </message>
    <message>
        <source>known indirectly, corroborated</source>
        <translation>معروفة بشكل غير مباشر ومعززة</translation>
    </message>
    <message>
        <source>known indirectly</source>
        <translation>معروفة بشكل غير مباشر</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>suspected to be false</source>
        <translation>يُظن أنها كاذبة</translation>
    </message>
    <message>
        <source>Admiralty (A2)</source>
        <translation>Admiralty (A2)</translation>
    </message>
    <message>
        <source>4x4 (B2)</source>
        <translation>⁦4x4 (B2)⁩</translation>
    </message>
    <message>
        <source>5x5x5, old (B21)</source>
        <translation>⁦5x5x5⁩، القديم (B21)</translation>
    </message>
    <message>
        <source>3x5x2 (1AP)</source>
        <translation>⁦3x5x2 (1AP)⁩</translation>
    </message>
    <message>
        <source>reliable source</source>
        <translation>مصدر موثوق</translation>
    </message>
    <message>
        <source>source not reliable</source>
        <translation>مصدر غير موثوق</translation>
    </message>
    <message>
        <source>named recipients only</source>
        <translation>متلقون مسمّون فقط</translation>
    </message>
    <message>
        <source>the recipient&apos;s organisation only</source>
        <translation>مؤسسة المتلقي فقط</translation>
    </message>
    <message>
        <source>the organisation and those who must know</source>
        <translation>المؤسسة ومن يجب أن يعلم</translation>
    </message>
    <message>
        <source>the community, no public channel</source>
        <translation>المجتمع، بلا قناة علنية</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>query own systems</source>
        <translation>استعلام في الأنظمة الذاتية</translation>
    </message>
    <message>
        <source>act at the border</source>
        <translation>تصرف عند الحدود</translation>
    </message>
    <message>
        <source>only to prevent and fight crime</source>
        <translation>لمنع الجريمة ومكافحتها فقط</translation>
    </message>
    <message>
        <source>not in court without permission</source>
        <translation>ليس في المحكمة من دون إذن</translation>
    </message>
    <message>
        <source>not passed on without permission</source>
        <translation>لا يُمرر من دون إذن</translation>
    </message>
    <message>
        <source>other restriction, as written</source>
        <translation>قيد آخر، كما كُتب</translation>
    </message>
</context>
<context>
    <name>countersign::ui::GroupsDialog</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Keep group</source>
        <translation>احفظ المجموعة</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>احذف المجموعة</translation>
    </message>
    <message>
        <source>Groups of desks</source>
        <translation>مجموعات المكاتب</translation>
    </message>
    <message>
        <source>A group is a shortcut. Before anything is sent it becomes the named desks that it stands for.</source>
        <translation>المجموعة اختصار. قبل أي إرسال تصير المكاتب المسماة التي تمثلها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Members by code</source>
        <translation>الأعضاء بالرموز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضواً</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>own</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Made by this desk</source>
        <translation>من هذا المكتب</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>None of its members has a desk in this federation.</source>
        <translation>ليس لأي من أعضائها مكتب في هذا الاتحاد.</translation>
    </message>
    <message>
        <source>Here it stands for: %1</source>
        <translation>تمثل هنا: %1</translation>
    </message>
    <message>
        <source>A group needs a name of its own and the codes of its members, as QNB QRC.</source>
        <translation>تحتاج المجموعة إلى اسم خاص ورموز أعضائها، مثل ⁦QNB QRC⁩.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HandoverBook</name>
    <message>
        <source>Handed over by, date, signature</source>
        <translation>سلّمه، التاريخ، التوقيع</translation>
    </message>
    <message>
        <source>Received by, date, signature</source>
        <translation>استلمه، التاريخ، التوقيع</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HandoverDialog</name>
    <message>
        <source>Print to hand over</source>
        <translation>اطبع للتسليم</translation>
    </message>
    <message>
        <source>The product is in %1. The export is in the audit log.</source>
        <translation>المنتج في %1. التصدير في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Sent to the printer. It is in the audit log.</source>
        <translation>أُرسل إلى الطابعة. وهو في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Print to hand over to %1</source>
        <translation>اطبع للتسليم إلى %1</translation>
    </message>
    <message>
        <source>Name and office of who receives it</source>
        <translation>اسم المستلم ومكتبه</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>سُلّم إلى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>احفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (⁦*.pdf⁩)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Ctrl Shift P</source>
        <translation>Ctrl Shift P</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>It was handed over</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>عن طريق</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>ملزم بـ</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>التنبيه التحفظي</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>ورقة الغلاف</translation>
    </message>
    <message>
        <source>Say who received it.</source>
        <translation>قل من استلمه.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HeadCard</name>
    <message>
        <source>The agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Binding under international law</source>
        <translation>ملزم بموجب القانون الدولي</translation>
    </message>
    <message>
        <source>Left empty, it is called by its parties</source>
        <translation>إن تُرك فارغاً سُمّي بأطرافه</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>The party is not known. Use its code or its name in English, or leave the field empty.</source>
        <translation>الطرف غير معروف. استعمل رمزه أو اسمه بالإنجليزية، أو اترك الحقل فارغاً.</translation>
    </message>
    <message>
        <source>The day cannot be read. Write it as 2026-12-31, or leave it empty.</source>
        <translation>تعذّرت قراءة اليوم. اكتبه هكذا ⁦2026-12-31⁩، أو اتركه فارغاً.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitActs</name>
    <message>
        <source>The answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Feedback to the owner</source>
        <translation>إبلاغ صاحب التنبيه</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Note: who answered, their reference</source>
        <translation>ملاحظة: من أجاب ومرجعه</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>أُبلغ صاحبه</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>لا رد</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitCompare</name>
    <message>
        <source>Compare: tick each line that agrees</source>
        <translation>قارن: علّم كل سطر متفق</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>جرت المقارنة</translation>
    </message>
    <message>
        <source>Zone as it was read</source>
        <translation>المنطقة كما قُرئت</translation>
    </message>
    <message>
        <source>The printed document agrees with the alert</source>
        <translation>الوثيقة المطبوعة متفقة مع التنبيه</translation>
    </message>
    <message>
        <source>On the document</source>
        <translation>على الوثيقة</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>في المنطقة</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>كما سُئل</translation>
    </message>
    <message>
        <source>In the alert</source>
        <translation>في التنبيه</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>The owner has withdrawn this alert since.</source>
        <translation>سحب صاحب التنبيه هذا التنبيه منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The owner has changed this alert since the hit was opened.</source>
        <translation>غيّر صاحب التنبيه هذا التنبيه بعد فتح التطابق.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitContact</name>
    <message>
        <source>Ask %1</source>
        <translation>اسأل %1</translation>
    </message>
    <message>
        <source>Ask %1 to confirm</source>
        <translation>اطلب التأكيد من %1</translation>
    </message>
    <message>
        <source>The list&apos;s own authority decides. Quote its reference: %1.</source>
        <translation>القرار لجهة القائمة نفسها. اذكر مرجعها: %1.</translation>
    </message>
    <message>
        <source>The directory names no contact. Ask through a liaison officer or the INTERPOL NCB.</source>
        <translation>لا يذكر الدليل جهة اتصال. اسأل عن طريق ضابط اتصال أو INTERPOL NCB.</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>ما يقال</translation>
    </message>
    <message>
        <source>Copy call script</source>
        <translation>انسخ نص المكالمة</translation>
    </message>
    <message>
        <source>Number, issuer, kind, place, time and purpose; never the holder&apos;s name</source>
        <translation>الرقم وجهة الإصدار والنوع والمكان والوقت والغرض؛ ولا يُذكر اسم الحامل أبداً</translation>
    </message>
    <message>
        <source>Asked through</source>
        <translation>سُئل عن طريق</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>سُئل الآن</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Your own desk&apos;s alert: have it confirmed there</source>
        <translation>تنبيه مكتبك نفسه: اطلب تأكيده هناك</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitPane</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Hit in detail</source>
        <translation>تفاصيل التطابق</translation>
    </message>
    <message>
        <source>Late hit</source>
        <translation>تطابق متأخر</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>clock, next step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The call script is in the clipboard for half a minute.</source>
        <translation>نص المكالمة في الحافظة لنصف دقيقة.</translation>
    </message>
    <message>
        <source>Flag: may seek protection</source>
        <translation>علامة: قد يطلب الحماية</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Not the same document</source>
        <translation>ليست الوثيقة نفسها</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>ألغ الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (أُلغيت)</translation>
    </message>
    <message>
        <source>Opened from a late hit</source>
        <translation>فُتح من تطابق متأخر</translation>
    </message>
    <message>
        <source>Opened from a look-up</source>
        <translation>فُتح من استعلام</translation>
    </message>
    <message>
        <source>The checks do not let this go to %1, and nothing was sent. No agreement may cover it today, or the holder may need protection: look at Agreements, or speak with the protection adviser.</source>
        <translation>لا تسمح الفحوص بذهاب هذا إلى %1، ولم يُرسل شيء. قد لا يشمله اتفاق اليوم، أو قد يحتاج حامله إلى حماية: انظر في الاتفاقات أو تحدث مع مستشار الحماية.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitProtection</name>
    <message>
        <source>The holder may be seeking protection</source>
        <translation>قد يكون حامل الوثيقة طالباً للحماية</translation>
    </message>
    <message>
        <source>Asking %1 could reach the country the holder may need protection from, so it is not offered here.</source>
        <translation>قد يصل سؤال %1 إلى البلد الذي يحتاج حامل الوثيقة إلى الحماية منه، لذلك لا يُعرض هنا.</translation>
    </message>
    <message>
        <source>The protection adviser was spoken with.</source>
        <translation>جرى التحدث مع مستشار الحماية.</translation>
    </message>
    <message>
        <source>Speak with the protection adviser first.</source>
        <translation>تحدث مع مستشار الحماية أولاً.</translation>
    </message>
    <message>
        <source>Through this desk: %1</source>
        <translation>عن طريق هذا المكتب: %1</translation>
    </message>
    <message>
        <source>What the adviser said, or why the flag does not hold</source>
        <translation>ما قاله المستشار، أو لماذا لا تصح العلامة</translation>
    </message>
    <message>
        <source>Spoke with the adviser</source>
        <translation>جرى التحدث معه</translation>
    </message>
    <message>
        <source>Referred for protection</source>
        <translation>أُحيل إلى الحماية</translation>
    </message>
    <message>
        <source>Clear flag</source>
        <translation>أزل العلامة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitsPage</name>
    <message>
        <source>protection first</source>
        <translation>الحماية أولاً</translation>
    </message>
    <message>
        <source>late hit</source>
        <translation>تطابق متأخر</translation>
    </message>
    <message>
        <source>similar only</source>
        <translation>مشابه فقط</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>التطابقات</translation>
    </message>
    <message>
        <source>Which hits</source>
        <translation>أي تطابقات</translation>
    </message>
    <message>
        <source>Answer late</source>
        <translation>جواب متأخر</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Filter by number</source>
        <translation>صفّ بحسب الرقم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No hit fits this filter</source>
        <translation>لا تطابق يوافق هذه التصفية</translation>
    </message>
    <message>
        <source>Clear it to see the others.</source>
        <translation>أزلها لرؤية البقية.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>أزل التصفية</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء بانتظارك</translation>
    </message>
    <message>
        <source>Last sync %1.</source>
        <translation>آخر مزامنة %1.</translation>
    </message>
    <message>
        <source>A hit comes here from a look-up or from the Inbox and is followed until its owner knows what came of it.</source>
        <translation>يأتي التطابق من استعلام أو من الوارد ويُتابع حتى يعلم صاحبه بالنتيجة.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحاً</numerusform>
            <numerusform>%n مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخراً</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxFilters</name>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Similar numbers</source>
        <translation>أرقام مشابهة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Numbers that differ by one character</source>
        <translation>أرقام تختلف بحرف واحد</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Late hit</source>
        <translation>تطابق متأخر</translation>
    </message>
    <message>
        <source>All senders</source>
        <translation>كل المرسلين</translation>
    </message>
    <message>
        <source>Words, number or file name</source>
        <translation>كلمات أو رقم أو اسم ملف</translation>
    </message>
    <message>
        <source>Find in what was received</source>
        <translation>ابحث في ما ورد</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Nothing waits for you. Last sync %1.</source>
        <translation>لا شيء بانتظارك. آخر مزامنة %1.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>لا شيء يوافق هذه التصفية</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>أزل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا غير مقروء</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروء</numerusform>
            <numerusform>%n غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>What other desks send comes here, and so does a new hit for a number you checked earlier.</source>
        <translation>يصل هنا ما ترسله المكاتب الأخرى، وكذلك كل تطابق جديد لرقم فحصته من قبل.</translation>
    </message>
    <message>
        <source>It is not here: it has not come yet, or was destroyed.</source>
        <translation>ليس هنا: لم يصل بعد، أو أُتلف.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxPane</name>
    <message>
        <source>Item in detail</source>
        <translation>تفاصيل العنصر</translation>
    </message>
    <message>
        <source>Open hit</source>
        <translation>افتح التطابق</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>اجعله غير مقروء</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>اجعله مقروءاً</translation>
    </message>
    <message>
        <source>Who was told?</source>
        <translation>من أُبلغ؟</translation>
    </message>
    <message>
        <source>Name asked</source>
        <translation>الاسم المسؤول عنه</translation>
    </message>
    <message>
        <source>Number asked</source>
        <translation>الرقم المسؤول عنه</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>جرى السؤال</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من</translation>
    </message>
    <message>
        <source>At</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Listed in</source>
        <translation>مدرج في</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>In the alert</source>
        <translation>في التنبيه</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل في</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxWords</name>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إفراج</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>طلب موافقة</translation>
    </message>
    <message>
        <source>Advice asked</source>
        <translation>طلب مشورة</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>منحّى</translation>
    </message>
    <message>
        <source>Late hit: %1</source>
        <translation>تطابق متأخر: %1</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>أُتلف</translation>
    </message>
    <message>
        <source>recalled, locked</source>
        <translation>مسترجع، مقفل</translation>
    </message>
    <message>
        <source>a newer version is here</source>
        <translation>هنا نسخة أحدث</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) to come</source>
        <translation>
            <numerusform>وصلت الأجزاء كلها</numerusform>
            <numerusform>بقي جزء واحد</numerusform>
            <numerusform>بقي جزآن</numerusform>
            <numerusform>بقيت %n أجزاء</numerusform>
            <numerusform>بقي %n جزءاً</numerusform>
            <numerusform>بقي %n جزء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ItemDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>عنصر جديد</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>حرّر العنصر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number, name or title</source>
        <translation>رقم أو اسم أو عنوان</translation>
    </message>
    <message>
        <source>Issuer of the document</source>
        <translation>جهة إصدار الوثيقة</translation>
    </message>
    <message>
        <source>Issuing state, for a document</source>
        <translation>دولة الإصدار، للوثيقة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From: 2026-03-04, 2026-03 or 2026</source>
        <translation>من: ⁦2026-03-04⁩ أو ⁦2026-03⁩ أو 2026</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Until, if it lasted</source>
        <translation>حتى، إن دام</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>An item needs a number, a name or a title.</source>
        <translation>يحتاج العنصر إلى رقم أو اسم أو عنوان.</translation>
    </message>
    <message>
        <source>A date is written 2026-03-04, 2026-03 or 2026.</source>
        <translation>يُكتب التاريخ ⁦2026-03-04⁩ أو ⁦2026-03⁩ أو 2026.</translation>
    </message>
    <message>
        <source>A grading is a letter A to F and a digit 1 to 6.</source>
        <translation>التقييم حرف من A إلى F ورقم من 1 إلى 6.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ItemsPane</name>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>أضف عنصراً</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>حرّر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>استعلم</translation>
    </message>
    <message>
        <source>Create an alert</source>
        <translation>أنشئ تنبيهاً</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>لا عناصر بعد</translation>
    </message>
    <message>
        <source>Items are the documents, persons, vessels and places the case is about. The chart and the timeline are made of them.</source>
        <translation>العناصر هي الوثائق والأشخاص والسفن والأماكن التي تدور عليها القضية. منها يُصنع المخطط والخط الزمني.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>افتح القضية</translation>
    </message>
</context>
<context>
    <name>countersign::ui::JoinPanel</name>
    <message>
        <source>Choose the join file</source>
        <translation>اختر ملف الانضمام</translation>
    </message>
    <message>
        <source>They agree: ask to join</source>
        <translation>متطابقة: اطلب الانضمام</translation>
    </message>
    <message>
        <source>Your desk administrator gives you a join file. It names the federation, the desk and the portal.</source>
        <translation>يعطيك مسؤول المكتب ملف انضمام يسمّي الاتحاد والمكتب والبوابة.</translation>
    </message>
    <message>
        <source>Call your administrator and compare the fingerprint group by group. Go on only if all of it agrees.</source>
        <translation>اتصل بالمسؤول وقارن بصمة المفتاح مجموعةً مجموعة. لا تتابع إلا إن تطابقت كلها.</translation>
    </message>
    <message>
        <source>Your name, as colleagues know it</source>
        <translation>اسمك كما يعرفه زملاؤك</translation>
    </message>
    <message>
        <source>Give the request file to your desk administrator and read this code out. Once it is approved, the next sync brings the alerts. Until then you can look around.</source>
        <translation>سلّم ملف الطلب إلى مسؤول المكتب واقرأ له هذا الرمز. بعد الاعتماد تجلب المزامنة التالية التنبيهات. وحتى ذلك الحين يمكنك التجول في البرنامج.</translation>
    </message>
    <message>
        <source>This device is approved for the %1 desk.</source>
        <translation>هذا الجهاز معتمد لمكتب %1.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>بصمة المفتاح</translation>
    </message>
    <message>
        <source>Where to write the request for your administrator</source>
        <translation>مكان كتابة الطلب الموجّه إلى المسؤول</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Changes at once. Records keep the language they were written in.</source>
        <translation>تتغيّر فوراً. وتبقى السجلات باللغة التي كُتبت بها.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LetterSheet</name>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>Corrects the version before: %1</source>
        <translation>يصحح النسخة السابقة: %1</translation>
    </message>
    <message>
        <source>Only says that a record exists. Its content is not shared; the reader can ask for it.</source>
        <translation>يقول فقط إن سجلاً موجود. لا يُشارك محتواه؛ وللقارئ أن يطلبه.</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>الملف %1، %2</translation>
    </message>
    <message>
        <source>Terms it is bound by</source>
        <translation>الشروط الملزمة له</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LetterView</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهاً</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>An alert that this version cannot read</source>
        <translation>تنبيه لا تستطيع هذه النسخة قراءته</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيره</numerusform>
            <numerusform>وآخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات أخرى</numerusform>
            <numerusform>أظهر فقرة أخرى</numerusform>
            <numerusform>أظهر فقرتين أخريين</numerusform>
            <numerusform>أظهر %n فقرات أخرى</numerusform>
            <numerusform>أظهر %n فقرة أخرى</numerusform>
            <numerusform>أظهر %n فقرة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::LetterWords</name>
    <message>
        <source>Not to be passed on to anybody.</source>
        <translation>لا يُمرّر إلى أحد.</translation>
    </message>
    <message>
        <source>May be passed on among the parties.</source>
        <translation>يجوز تمريره بين الأطراف.</translation>
    </message>
    <message>
        <source>Only with the written leave of %1.</source>
        <translation>بإذن مكتوب من %1 فقط.</translation>
    </message>
    <message>
        <source>Only with the written leave of %1; %2 need none.</source>
        <translation>بإذن مكتوب من %1 فقط؛ %2 لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>يجوز استخدامه لـ</translation>
    </message>
    <message>
        <source>nothing that is named here</source>
        <translation>لا شيء مما يُذكر هنا</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>التمرير</translation>
    </message>
    <message>
        <source>Gone by</source>
        <translation>يزول قبل</translation>
    </message>
    <message>
        <source>no end set</source>
        <translation>بلا نهاية محددة</translation>
    </message>
    <message>
        <source>As evidence</source>
        <translation>دليلاً</translation>
    </message>
    <message>
        <source>May be used in proceedings.</source>
        <translation>يجوز استخدامه في الإجراءات.</translation>
    </message>
    <message>
        <source>Not to be used in proceedings.</source>
        <translation>لا يُستخدم في الإجراءات.</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>يُراجع في</translation>
    </message>
    <message>
        <source>When recalled</source>
        <translation>عند الاسترجاع</translation>
    </message>
    <message numerus="yes">
        <source>To be destroyed within %n hour(s).</source>
        <translation>
            <numerusform>يُتلف فوراً.</numerusform>
            <numerusform>يُتلف خلال ساعة.</numerusform>
            <numerusform>يُتلف خلال ساعتين.</numerusform>
            <numerusform>يُتلف خلال %n ساعات.</numerusform>
            <numerusform>يُتلف خلال %n ساعة.</numerusform>
            <numerusform>يُتلف خلال %n ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <translation>%1، البند %2</translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <translation>%1، المادة %2</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>بموجب</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>أُرسل عبر</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>التنبيه التحفظي</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>May be used for: %1.</source>
        <translation>يجوز استخدامه لـ: %1.</translation>
    </message>
    <message>
        <source>To be gone by %1.</source>
        <translation>يزول قبل %1.</translation>
    </message>
    <message>
        <source>%1 · written by %2, released by %3</source>
        <translation>%1 · كتبه %2، أفرج عنه %3</translation>
    </message>
    <message>
        <source>Recalled to be corrected</source>
        <translation>مسترجع للتصحيح</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Recalled to be destroyed</source>
        <translation>مسترجع للإتلاف</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>اعترض</translation>
    </message>
    <message>
        <source>Proposed correction</source>
        <translation>تصحيح مقترح</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation>سُلّم %1</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>فُتح %1</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation>أُقر به %1</translation>
    </message>
    <message>
        <source>Acknowledged %1: %2</source>
        <translation>أُقر به %1: %2</translation>
    </message>
    <message>
        <source>Refused %1: %2</source>
        <translation>رُفض %1: %2</translation>
    </message>
    <message>
        <source>Destroyed %1; prints and exports made before: %2</source>
        <translation>أُتلف %1؛ طبع وتصدير قبل ذلك: %2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Permission to pass on</source>
        <translation>إذن بالتمرير</translation>
    </message>
    <message>
        <source>Access to a record</source>
        <translation>الاطلاع على سجل</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>مأذون به</translation>
    </message>
    <message>
        <source>Answered by a release</source>
        <translation>أُجيب بإفراج</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>It is for named persons and leaves this page in no form</source>
        <translation>هو لأشخاص مسمّين ولا يغادر هذه الصفحة بأي شكل</translation>
    </message>
    <message>
        <source>It stays inside this desk</source>
        <translation>يبقى داخل هذا المكتب</translation>
    </message>
    <message>
        <source>It goes to nobody outside without leave</source>
        <translation>لا يذهب إلى أحد خارجاً دون إذن</translation>
    </message>
    <message>
        <source>It may be read and nothing else</source>
        <translation>يُقرأ ولا غير</translation>
    </message>
    <message>
        <source>Its originator decides about every copy</source>
        <translation>منشئه يقرر في كل نسخة</translation>
    </message>
    <message>
        <source>It is not passed on without permission</source>
        <translation>لا يُمرّر دون إذن</translation>
    </message>
    <message>
        <source>The time for which you may hold it is over</source>
        <translation>انقضى الوقت المسموح لك بحفظه</translation>
    </message>
    <message>
        <source>Passing it on needs the written leave of its originator</source>
        <translation>تمريره يحتاج إلى إذن مكتوب من منشئه</translation>
    </message>
    <message>
        <source>It may not be used for this purpose</source>
        <translation>لا يجوز استخدامه لهذا الغرض</translation>
    </message>
    <message>
        <source>%1 (%2). Nothing was copied, printed or sent. Ask %3 for permission.</source>
        <translation>%1 (%2). لم يُنسخ شيء ولم يُطبع ولم يُرسل. اطلب الإذن من %3.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LinkDialog</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Grading scheme</source>
        <translation>نظام التقييم</translation>
    </message>
    <message>
        <source>Paragraph that says so</source>
        <translation>الفقرة التي تقول ذلك</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>holds, travelled with, booked through</source>
        <translation>يحمل، سافر مع، حجز عبر</translation>
    </message>
    <message>
        <source>2026-03-04, 2026-03 or empty</source>
        <translation>⁦2026-03-04⁩ أو ⁦2026-03⁩ أو فارغ</translation>
    </message>
    <message>
        <source>A2, or empty</source>
        <translation>A2 أو فارغ</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>ورد في</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>أضف الرابط</translation>
    </message>
    <message>
        <source>Admiralty</source>
        <translation>Admiralty</translation>
    </message>
    <message>
        <source>Europol 4x4</source>
        <translation>Europol ⁦4x4⁩</translation>
    </message>
    <message>
        <source>UK 5x5x5</source>
        <translation>UK ⁦5x5x5⁩</translation>
    </message>
    <message>
        <source>UK 3x5x2</source>
        <translation>UK ⁦3x5x2⁩</translation>
    </message>
    <message>
        <source>No paragraph</source>
        <translation>لا فقرة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>grading, text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A link joins two different items. Choose another one.</source>
        <translation>يصل الرابط بين عنصرين مختلفين. اختر عنصراً آخر.</translation>
    </message>
    <message>
        <source>Say in a word or two what joins them.</source>
        <translation>قل بكلمة أو كلمتين ما يجمعهما.</translation>
    </message>
    <message>
        <source>Write the date as 2026-03-04, 2026-03 or 2026, or leave it empty.</source>
        <translation>اكتب التاريخ ⁦2026-03-04⁩ أو ⁦2026-03⁩ أو 2026، أو اتركه فارغاً.</translation>
    </message>
    <message>
        <source>This scheme has no grading %1.</source>
        <translation>ليس في هذا النظام تقييم %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListImportColumns</name>
    <message>
        <source>Reference (id)</source>
        <translation>المرجع (id)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء الشخصية</translation>
    </message>
    <message>
        <source>Original script</source>
        <translation>الكتابة الأصلية</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز السفر</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Person or entity</source>
        <translation>شخص أو كيان</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>First rows of the table and what their columns hold</source>
        <translation>الصفوف الأولى من الجدول ومحتوى أعمدته</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>محتوى العمود %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستعمل</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListImportDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>XML lists (*.xml)</source>
        <translation>قوائم XML ⁦(*.xml)⁩</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>أي قائمة</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختر الملف</translation>
    </message>
    <message>
        <source>What its columns hold</source>
        <translation>محتوى الأعمدة</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>اقرأ الجدول</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>UN list</source>
        <translation>قائمة الأمم المتحدة</translation>
    </message>
    <message>
        <source>OFAC SDN</source>
        <translation>OFAC SDN</translation>
    </message>
    <message>
        <source>Table (CSV, XLSX)</source>
        <translation>جدول (CSV أو XLSX)</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>As hits will show it</source>
        <translation>كما يظهر في التطابقات</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>2026-03-04; left empty: when the file was written</source>
        <translation>⁦2026-03-04⁩؛ إن تُرك فارغاً: وقت كتابة الملف</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>مداخل القائمة</translation>
    </message>
    <message>
        <source>The Consolidated List of the United Nations Security Council, as XML. Nothing is changed before you say so.</source>
        <translation>القائمة الموحدة لمجلس الأمن التابع للأمم المتحدة بصيغة XML. لا يتغير شيء قبل أن تأمر.</translation>
    </message>
    <message>
        <source>The list of Specially Designated Nationals of the United States Treasury, as CSV. Choose sdn.csv; alt.csv, add.csv and sdn_comments.csv are read from the same folder. Nothing is changed before you say so.</source>
        <translation>قائمة المدرجين خصيصاً لدى وزارة الخزانة الأمريكية بصيغة CSV. اختر ⁦sdn.csv⁩؛ وتُقرأ الملفات ⁦alt.csv⁩ و⁦add.csv⁩ و⁦sdn_comments.csv⁩ من المجلد نفسه. لا يتغير شيء قبل أن تأمر.</translation>
    </message>
    <message>
        <source>A table of persons of your own, one a row: CSV or an Excel workbook. Rows without a passport are kept and found by name. Nothing is changed before you say so.</source>
        <translation>جدول أشخاص خاص بكم، شخص في كل صف: CSV أو مصنف Excel. الصفوف من دون جواز تُحفظ وتوجد بالاسم. لا يتغير شيء قبل أن تأمر.</translation>
    </message>
    <message>
        <source>SDN list (sdn.csv SDN.CSV *.csv *.CSV)</source>
        <translation>قائمة SDN (⁦sdn.csv SDN.CSV *.csv *.CSV⁩)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.CSV *.XLSX)</source>
        <translation>جداول (⁦*.csv *.tsv *.txt *.xlsx *.CSV *.XLSX⁩)</translation>
    </message>
    <message>
        <source>Looking at the table</source>
        <translation>يُقرأ الجدول</translation>
    </message>
    <message>
        <source>What its columns hold, as last time</source>
        <translation>محتوى الأعمدة كما في المرة السابقة</translation>
    </message>
    <message>
        <source>Reading the list and comparing it with what is here</source>
        <translation>تُقرأ القائمة وتُقارن بما هو هنا</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>تحوي</translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>مثل ما هو هنا</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more only in a newer edition</source>
        <translation>
            <numerusform>%1؛ ولا غيرها</numerusform>
            <numerusform>%1؛ وواحد آخر في إصدار أحدث فقط</numerusform>
            <numerusform>%1؛ واثنان آخران في إصدار أحدث فقط</numerusform>
            <numerusform>%1؛ و%n أخرى في إصدار أحدث فقط</numerusform>
            <numerusform>%1؛ و%n آخر في إصدار أحدث فقط</numerusform>
            <numerusform>%1؛ و%n آخر في إصدار أحدث فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>مرفوع</translation>
    </message>
    <message>
        <source>Not or partly used</source>
        <translation>غير مستعمل أو مستعمل جزئياً</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>يجري الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>استورد تغييراً واحداً</numerusform>
            <numerusform>استورد تغييرين</numerusform>
            <numerusform>استورد %n تغييرات</numerusform>
            <numerusform>استورد %n تغييراً</numerusform>
            <numerusform>استورد %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>أو أفلته هنا</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListImportModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما طُبع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Person or entity</source>
        <translation>شخص أو كيان</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more name(s)</source>
        <translation>
            <numerusform>%1، ولا غيره</numerusform>
            <numerusform>%1، واسم آخر</numerusform>
            <numerusform>%1، واسمان آخران</numerusform>
            <numerusform>%1، و%n أسماء أخرى</numerusform>
            <numerusform>%1، و%n اسماً آخر</numerusform>
            <numerusform>%1، و%n اسم آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListTable</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LogSection</name>
    <message>
        <source>Problem report</source>
        <translation>تقرير عن مشكلة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>This is all the report contains: versions and the log&apos;s last lines. No numbers, names or notes. Nothing is sent; save it and hand it to your administrator if you wish.</source>
        <translation>هذا كل ما في التقرير: أرقام الإصدارات وآخر أسطر السجل. لا أرقام وثائق ولا أسماء ولا ملاحظات. لا يُرسل شيء؛ احفظه وسلّمه إلى المسؤول إن شئت.</translation>
    </message>
    <message>
        <source>Codes and times only; no numbers, no names.</source>
        <translation>رموز وأوقات فقط؛ لا أرقام ولا أسماء.</translation>
    </message>
    <message>
        <source>Countersign closed unexpectedly at %1. Everything written until then is here.</source>
        <translation>أُغلق Countersign فجأة في %1. كل ما كُتب حتى ذلك الحين موجود هنا.</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>لم يُسجّل شيء بعد.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>احفظ في ملف</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ⁦(*.txt)⁩</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. اختر مجلداً آخر.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LookSection</name>
    <message>
        <source>Colours and text</source>
        <translation>الألوان والنص</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>From 80 % to 200 %; Ctrl and + or - on every page.</source>
        <translation>من ⁦80 %⁩ إلى ⁦200 %⁩؛ Ctrl مع + أو - في كل صفحة.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁦%1 %⁩</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LookupPage</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>What to look up</source>
        <translation>ما يُستعلم عنه</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>دفعة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailFiles</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عاينه</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>احفظ نسخة</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) have not come yet; a file opens when it is whole.</source>
        <translation>
            <numerusform>وصلت الأجزاء كلها.</numerusform>
            <numerusform>جزء واحد لم يصل بعد؛ يُفتح الملف حين يكتمل.</numerusform>
            <numerusform>جزآن لم يصلا بعد؛ يُفتح الملف حين يكتمل.</numerusform>
            <numerusform>%n أجزاء لم تصل بعد؛ يُفتح الملف حين يكتمل.</numerusform>
            <numerusform>%n جزءاً لم تصل بعد؛ يُفتح الملف حين يكتمل.</numerusform>
            <numerusform>%n جزء لم تصل بعد؛ يُفتح الملف حين يكتمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown by a reader that can reach nothing else</source>
        <translation>يعرضه قارئ لا يصل إلى غيره</translation>
    </message>
    <message>
        <source>Saved to %1. The copy is not encrypted; the audit chain says so.</source>
        <translation>حُفظ في %1. النسخة غير مشفّرة؛ وسلسلة التدقيق تذكر ذلك.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailPane</name>
    <message>
        <source>Letter in detail</source>
        <translation>الرسالة بالتفصيل</translation>
    </message>
    <message>
        <source>Opening tells %1 that you read it, as its terms ask.</source>
        <translation>الفتح يُخبر %1 أنك قرأته، كما تطلب شروطه.</translation>
    </message>
    <message>
        <source>Open and tell</source>
        <translation>افتح وأخبر</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Filed. The case keeps whom each paragraph comes from.</source>
        <translation>حُفظ. تحفظ القضية ممن جاءت كل فقرة.</translation>
    </message>
    <message>
        <source>Dispute this release</source>
        <translation>اعترض على هذا الإفراج</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>رد على %1</translation>
    </message>
    <message>
        <source>%1 reads your words and decides whether to correct or recall it. What you have here stays as it is.</source>
        <translation>يقرأ %1 كلماتك ويقرر التصحيح أو الاسترجاع. ما عندك يبقى كما هو.</translation>
    </message>
    <message>
        <source>Only %1 reads it. It is no release: send findings through a case.</source>
        <translation>لا يقرؤه إلا %1. ليس إفراجاً: أرسل النتائج عبر قضية.</translation>
    </message>
    <message>
        <source>What is wrong, and how you know</source>
        <translation>ما الخطأ، وكيف عرفت</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>اعترض</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>يخرج مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>أقر بالاستلام</translation>
    </message>
    <message>
        <source>Tells %1 that you have taken it in, and what you did, if you say so.</source>
        <translation>يُخبر %1 أنك أخذته، وما فعلت إن ذكرت.</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>ما فُعل به</translation>
    </message>
    <message>
        <source>Refuse this release</source>
        <translation>ارفض هذا الإفراج</translation>
    </message>
    <message>
        <source>Tells %1 that you do not take it, and why. It stays in your Inbox unused.</source>
        <translation>يُخبر %1 أنك لا تأخذه، ولماذا. يبقى في واردك دون استخدام.</translation>
    </message>
    <message>
        <source>Why you may not or will not hold it</source>
        <translation>لماذا لا يجوز لك أو لا تريد حفظه</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>Ask for longer</source>
        <translation>اطلب مهلة</translation>
    </message>
    <message>
        <source>It stays locked. %1 reads why you need it and decides.</source>
        <translation>يبقى مقفلاً. يقرأ %1 لماذا تحتاجه ويقرر.</translation>
    </message>
    <message>
        <source>What it is needed for, and until when</source>
        <translation>ما الحاجة إليه، وحتى متى</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Proposed. What you have here stays until a new version comes.</source>
        <translation>اقتُرح. ما عندك يبقى حتى تصل نسخة جديدة.</translation>
    </message>
    <message>
        <source>Destroy it now</source>
        <translation>أتلفه الآن</translation>
    </message>
    <message>
        <source>Its words and files are erased here and cannot be brought back. %1 is told when, and how many prints and exports were made before.</source>
        <translation>تُمحى كلماته وملفاته هنا ولا تعود. يُخبر %1 متى، وكم طبعة وتصديراً جرى قبل ذلك.</translation>
    </message>
    <message>
        <source>Nothing needs to be written here</source>
        <translation>لا حاجة إلى كتابة شيء هنا</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>أتلف</translation>
    </message>
    <message>
        <source>Destroyed. The receipt goes out with the next sync.</source>
        <translation>أُتلف. يخرج الإيصال مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Sent to the printer. It is in the audit log.</source>
        <translation>أُرسل إلى الطابعة. وهو في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Saved to %1. The copy is not encrypted; the audit chain says so.</source>
        <translation>حُفظ في %1. النسخة غير مشفّرة؛ وسلسلة التدقيق تذكر ذلك.</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <translation>أنشئ PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (⁦*.pdf⁩)</translation>
    </message>
    <message>
        <source>Copied with its marking and what binds it. It is in the audit log.</source>
        <translation>نُسخ مع تصنيفه وما يلزمه. وهو في سجل التدقيق.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailSheet</name>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>%1 is told that you opened this, as its terms ask.</source>
        <translation>يُخبر %1 أنك فتحت هذا، كما تطلب شروطه.</translation>
    </message>
    <message>
        <source>%1 is not told that you opened this; its terms do not ask for it.</source>
        <translation>لا يُخبر %1 أنك فتحت هذا؛ شروطه لا تطلب ذلك.</translation>
    </message>
    <message>
        <source>Its content was destroyed here. What remains is who sent it and what became of it.</source>
        <translation>أُتلف محتواه هنا. يبقى من أرسله وما آل إليه.</translation>
    </message>
    <message>
        <source>A newer version is here. Work with that one.</source>
        <translation>هنا نسخة أحدث. اعمل بها.</translation>
    </message>
    <message>
        <source>%1 only says that a record exists. Its content is not shared; you may ask for access.</source>
        <translation>يقول %1 فقط إن سجلاً موجود. لا يُشارك محتواه؛ ولك أن تطلب الاطلاع.</translation>
    </message>
    <message>
        <source>Why there is a new version</source>
        <translation>لماذا توجد نسخة جديدة</translation>
    </message>
    <message>
        <source>It answers a request of yours.</source>
        <translation>يجيب طلباً منك.</translation>
    </message>
    <message>
        <source>Open the newer version</source>
        <translation>افتح النسخة الأحدث</translation>
    </message>
    <message>
        <source>Destroy now</source>
        <translation>أتلف الآن</translation>
    </message>
    <message>
        <source>Ask for longer</source>
        <translation>اطلب مهلة</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>اقرأ وقرر</translation>
    </message>
    <message>
        <source>Read courier file…</source>
        <translation>اقرأ ملف حامل…</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>أظهر ما يتعلق به</translation>
    </message>
    <message>
        <source>Ask for access</source>
        <translation>اطلب الاطلاع</translation>
    </message>
    <message>
        <source>File to case</source>
        <translation>احفظ في قضية</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>أقر بالاستلام</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>اعترض</translation>
    </message>
    <message>
        <source>Propose correction</source>
        <translation>اقترح تصحيحاً</translation>
    </message>
    <message>
        <source>Ask %1 for permission</source>
        <translation>اطلب الإذن من %1</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <translation>أنشئ PDF</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>ما غيّرته النسخة %1</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 من %2، %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>It was to be gone by %1.</source>
        <translation>كان يجب أن يزول قبل %1.</translation>
    </message>
    <message>
        <source>It is locked here and is destroyed at %1, by the portal&apos;s time.</source>
        <translation>هو مقفل هنا ويُتلف في %1، بتوقيت البوابة.</translation>
    </message>
    <message>
        <source>It is locked here until you destroy it or a new version comes.</source>
        <translation>هو مقفل هنا حتى تتلفه أو تصل نسخة جديدة.</translation>
    </message>
    <message>
        <source>You released parts of it on: %1. Recall those too.</source>
        <translation>أفرجت عن أجزاء منه: %1. استرجعها أيضاً.</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 من %2، %3</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>ما يقولونه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>The words it should have</source>
        <translation>الكلمات التي ينبغي أن تكون فيه</translation>
    </message>
    <message>
        <source>A colleague asks you to read this release and to approve it or not. Nothing leaves before you do.</source>
        <translation>يطلب زميل أن تقرأ هذا الإفراج وتوافق عليه أو لا. لا يخرج شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>A colleague asks you to decide the protection questions of this release. Nothing leaves before you do.</source>
        <translation>يطلب زميل أن تقرر أسئلة الحماية لهذا الإفراج. لا يخرج شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>What became of it here</source>
        <translation>ما آل إليه هنا</translation>
    </message>
    <message>
        <source>Filed to</source>
        <translation>حُفظ في</translation>
    </message>
    <message>
        <source>Signed by this device; %1 sees it.</source>
        <translation>وقّعه هذا الجهاز؛ يراه %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MarkingBar</name>
    <message>
        <source>TRAINING DATA</source>
        <translation>بيانات تدريب</translation>
    </message>
    <message>
        <source>highest marking on this page</source>
        <translation>أعلى تصنيف في هذه الصفحة</translation>
    </message>
    <message>
        <source>no marked item on this page</source>
        <translation>لا عنصر مصنّفاً في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MarkingPopover</name>
    <message>
        <source>Mark this paragraph</source>
        <translation>صنّف هذه الفقرة</translation>
    </message>
    <message>
        <source>State of the national marking</source>
        <translation>دولة التصنيف الوطني</translation>
    </message>
    <message>
        <source>Originator control (ORCON)</source>
        <translation>سيطرة المنشئ (ORCON)</translation>
    </message>
    <message>
        <source>Marking, for example AMBER</source>
        <translation>التصنيف، مثل AMBER</translation>
    </message>
    <message>
        <source>CLEAR, GREEN, AMBER, AMBER+STRICT or RED</source>
        <translation>CLEAR أو GREEN أو AMBER أو AMBER+STRICT أو RED</translation>
    </message>
    <message>
        <source>Permissible actions (PAP)</source>
        <translation>الأفعال المسموحة (PAP)</translation>
    </message>
    <message>
        <source>PAP: not given</source>
        <translation>PAP: لم يُذكر</translation>
    </message>
    <message>
        <source>Other restriction</source>
        <translation>قيد آخر</translation>
    </message>
    <message>
        <source>Other restriction, as written</source>
        <translation>قيد آخر، كما كُتب</translation>
    </message>
    <message>
        <source>National marking</source>
        <translation>تصنيف وطني</translation>
    </message>
    <message>
        <source>National marking, as written</source>
        <translation>تصنيف وطني، كما كُتب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>صنّف</translation>
    </message>
    <message>
        <source>As the note</source>
        <translation>كالملاحظة</translation>
    </message>
    <message>
        <source>One of CLEAR, GREEN, AMBER, AMBER+STRICT, RED. Without one it counts as the note.</source>
        <translation>أحد CLEAR وGREEN وAMBER وAMBER+STRICT وRED. من دونه يُعد كالملاحظة.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MergeDialog</name>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادمج</translation>
    </message>
    <message>
        <source>Merge case</source>
        <translation>ادمج القضية</translation>
    </message>
    <message>
        <source>Merge %1 into another case</source>
        <translation>ادمج %1 في قضية أخرى</translation>
    </message>
    <message>
        <source>Its notes, items and tasks move over. The old reference stays and leads there.</source>
        <translation>تنتقل ملاحظاتها وعناصرها ومهامها. يبقى المرجع القديم ويقود إليها.</translation>
    </message>
    <message>
        <source>Into which case</source>
        <translation>في أي قضية</translation>
    </message>
    <message>
        <source>Title or reference of the other case</source>
        <translation>عنوان القضية الأخرى أو مرجعها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NameAnswerView</name>
    <message>
        <source>Agreement %1 of 100: the same name</source>
        <translation>اتفاق %1 من 100: الاسم نفسه</translation>
    </message>
    <message>
        <source>Agreement %1 of 100: very close</source>
        <translation>اتفاق %1 من 100: قريب جداً</translation>
    </message>
    <message>
        <source>Agreement %1 of 100: close</source>
        <translation>اتفاق %1 من 100: قريب</translation>
    </message>
    <message>
        <source>Agreement %1 of 100: partly</source>
        <translation>اتفاق %1 من 100: جزئي</translation>
    </message>
    <message>
        <source>The list gives no date of birth.</source>
        <translation>لا تذكر القائمة تاريخ الميلاد.</translation>
    </message>
    <message>
        <source>Date of birth agrees: %1.</source>
        <translation>تاريخ الميلاد متفق: %1.</translation>
    </message>
    <message>
        <source>Day and month of birth seem exchanged: the list says %1.</source>
        <translation>يبدو يوم الميلاد وشهره متبادلين: تذكر القائمة %1.</translation>
    </message>
    <message>
        <source>Date of birth differs: the list says %1.</source>
        <translation>تاريخ الميلاد مختلف: تذكر القائمة %1.</translation>
    </message>
    <message>
        <source>Born %1; you gave no date to compare.</source>
        <translation>الميلاد %1؛ لم تذكر تاريخاً للمقارنة.</translation>
    </message>
    <message>
        <source>The list gives no nationality.</source>
        <translation>لا تذكر القائمة الجنسية.</translation>
    </message>
    <message>
        <source>Nationality agrees: %1.</source>
        <translation>الجنسية متفقة: %1.</translation>
    </message>
    <message>
        <source>Nationality differs: the list says %1.</source>
        <translation>الجنسية مختلفة: تذكر القائمة %1.</translation>
    </message>
    <message>
        <source>Nationality %1; you gave none to compare.</source>
        <translation>الجنسية %1؛ لم تذكر جنسية للمقارنة.</translation>
    </message>
    <message>
        <source>Check another</source>
        <translation>تحقق من وثيقة أخرى</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s), less alike</source>
        <translation>
            <numerusform>لا أشخاص آخرين</numerusform>
            <numerusform>شخص آخر أقل شبهاً</numerusform>
            <numerusform>شخصان آخران أقل شبهاً</numerusform>
            <numerusform>%n أشخاص آخرين أقل شبهاً</numerusform>
            <numerusform>%n شخصاً آخر أقل شبهاً</numerusform>
            <numerusform>%n شخص آخر أقل شبهاً</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be others as much alike. A longer name tells them apart.</source>
        <translation>قد يكون هناك آخرون بالشبه نفسه. الاسم الأطول يميزهم.</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>إصدار %1</translation>
    </message>
    <message>
        <source>LISTED ENTITY</source>
        <translation>كيان مدرج</translation>
    </message>
    <message>
        <source>LISTED</source>
        <translation>مدرج</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>يُقرأ %1</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>أيضاً: %1</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>افتح بيانات الشخص</translation>
    </message>
    <message>
        <source>Open person: %1</source>
        <translation>افتح بيانات الشخص: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open hit</source>
        <translation>افتح تطابقاً</translation>
    </message>
    <message>
        <source>Open hit: %1</source>
        <translation>افتح تطابقاً: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NameBasisCards</name>
    <message>
        <source>Spellings searched</source>
        <translation>الكتابات التي بُحث عنها</translation>
    </message>
    <message>
        <source>How good the data is</source>
        <translation>جودة البيانات</translation>
    </message>
    <message>
        <source>Switch one off to search again without it.</source>
        <translation>أطفئ واحدة للبحث مجدداً من دونها.</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>بُحث عنها</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>مطفأة</translation>
    </message>
    <message>
        <source>edition unknown</source>
        <translation>الإصدار مجهول</translation>
    </message>
    <message>
        <source>Persons searched</source>
        <translation>الأشخاص المبحوث فيهم</translation>
    </message>
    <message>
        <source>Every question is kept, encrypted, with its reason.</source>
        <translation>كل سؤال يُحفظ مشفراً مع سببه.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NameTab</name>
    <message>
        <source>Name, in any script</source>
        <translation>الاسم بأي كتابة</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>استعلم</translation>
    </message>
    <message>
        <source>Type a name as it is written or spoken</source>
        <translation>اكتب الاسم كما يُكتب أو يُلفظ</translation>
    </message>
    <message>
        <source>Date of birth, as far as it is known</source>
        <translation>تاريخ الميلاد بقدر ما يُعرف</translation>
    </message>
    <message>
        <source>Born, if known: 1974 or 1974-08-12</source>
        <translation>الميلاد إن عُرف: 1974 أو ⁦1974-08-12⁩</translation>
    </message>
    <message>
        <source>Nationality, if known</source>
        <translation>الجنسية إن عُرفت</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Order, titles and small words such as &quot;bin&quot; or &quot;de&quot; do not matter. Birth and nationality are weighed, they exclude nobody.</source>
        <translation>لا أثر للترتيب والألقاب والكلمات الصغيرة مثل &quot;بن&quot;. الميلاد والجنسية يُوزنان ولا يستبعدان أحداً.</translation>
    </message>
    <message>
        <source>The date of birth could not be read, so nothing was asked. Write 1974, 1974-08 or 1974-08-12.</source>
        <translation>تعذرت قراءة تاريخ الميلاد، فلم يُسأل عن شيء. اكتب 1974 أو ⁦1974-08⁩ أو ⁦1974-08-12⁩.</translation>
    </message>
    <message>
        <source>The nationality names no state, so nothing was asked. Choose one from the list or leave it empty.</source>
        <translation>الجنسية لا تسمي دولة، فلم يُسأل عن شيء. اختر من القائمة أو اتركها فارغة.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewCaseDialog</name>
    <message>
        <source>Create the case</source>
        <translation>أنشئ القضية</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Template, by its first letters</source>
        <translation>القالب، بأول حروفه</translation>
    </message>
    <message>
        <source>Type to find a template, Enter takes it</source>
        <translation>اكتب لتجد قالباً، وEnter يأخذه</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Forget this template of the desk</source>
        <translation>انسَ قالب المكتب هذا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What the case is about; no names of persons</source>
        <translation>موضوع القضية؛ بلا أسماء أشخاص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A case needs a title. Nothing was made yet.</source>
        <translation>تحتاج القضية إلى عنوان. لم يُنشأ شيء بعد.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Write here. Enter begins a new paragraph.</source>
        <translation>اكتب هنا. Enter يبدأ فقرة جديدة.</translation>
    </message>
    <message>
        <source>Paragraph %1 of %2, %3, %4</source>
        <translation>الفقرة %1 من %2، %3، %4</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>غير مقيّم</translation>
    </message>
    <message>
        <source>marked as the note</source>
        <translation>مصنّفة كالملاحظة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NoteLanguages</name>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتوية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>السنهالية</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>النيبالية</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>البورمية</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>الخميرية</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>اللاوية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الملايوية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>الفلبينية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>الصومالية</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>التغرينية</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحيلية</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NoteLayout</name>
    <message>
        <source>not graded</source>
        <translation>غير مقيّم</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this paragraph wait for you</source>
        <translation>
            <numerusform>لا نسخ من هذه الفقرة تنتظرك</numerusform>
            <numerusform>نسخة واحدة من هذه الفقرة تنتظرك</numerusform>
            <numerusform>نسختان من هذه الفقرة تنتظرانك</numerusform>
            <numerusform>%n نسخ من هذه الفقرة تنتظرك</numerusform>
            <numerusform>%n نسخة من هذه الفقرة تنتظرك</numerusform>
            <numerusform>%n نسخة من هذه الفقرة تنتظرك</numerusform>
        </translation>
    </message>
    <message>
        <source>unofficial translation</source>
        <translation>ترجمة غير رسمية</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NotePane</name>
    <message>
        <source>Grade</source>
        <translation>قيّم</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>صنّف</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Translation into</source>
        <translation>ترجمة إلى</translation>
    </message>
    <message>
        <source>Translation of this paragraph, unofficial</source>
        <translation>ترجمة هذه الفقرة، غير رسمية</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>ترجمة غير رسمية</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>What you pasted holds %n character(s) that cannot be seen. They stand as words in brackets; nothing was left out.</source>
        <translation>
            <numerusform>لا رموز خفية فيما ألصقته.</numerusform>
            <numerusform>فيما ألصقته رمز واحد لا يُرى. يظهر ككلمة بين أقواس؛ ولم يُترك شيء.</numerusform>
            <numerusform>فيما ألصقته رمزان لا يُريان. يظهران ككلمات بين أقواس؛ ولم يُترك شيء.</numerusform>
            <numerusform>فيما ألصقته %n رموز لا تُرى. تظهر ككلمات بين أقواس؛ ولم يُترك شيء.</numerusform>
            <numerusform>فيما ألصقته %n رمزاً لا يُرى. تظهر ككلمات بين أقواس؛ ولم يُترك شيء.</numerusform>
            <numerusform>فيما ألصقته %n رمز لا يُرى. تظهر ككلمات بين أقواس؛ ولم يُترك شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>الملاحظة %1</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>التقييم %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>يُحفظ</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>What you wrote is still in this window and is tried again.</source>
        <translation>ما كتبته ما زال في هذه النافذة وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>This note was not yet a version when Countersign closed. Everything up to %1 is here.</source>
        <translation>لم تكن هذه الملاحظة إصداراً بعد حين أُغلق Countersign. كل شيء حتى %1 هنا.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>افتح القضية %1</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>استعلم عن %1</translation>
    </message>
    <message>
        <source>Look up the name</source>
        <translation>استعلم عن الاسم</translation>
    </message>
    <message>
        <source>Add to the items of this case</source>
        <translation>أضف إلى عناصر هذه القضية</translation>
    </message>
    <message>
        <source>Create an alert on it</source>
        <translation>أنشئ تنبيهاً بشأنه</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Grade this paragraph</source>
        <translation>قيّم هذه الفقرة</translation>
    </message>
    <message>
        <source>Mark this paragraph</source>
        <translation>صنّف هذه الفقرة</translation>
    </message>
    <message>
        <source>Source of this paragraph</source>
        <translation>مصدر هذه الفقرة</translation>
    </message>
    <message>
        <source>Turn the text direction</source>
        <translation>اعكس اتجاه النص</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Another note in this case</source>
        <translation>ملاحظة أخرى في هذه القضية</translation>
    </message>
    <message>
        <source>Backlinks:</source>
        <translation>إشارات إليه:</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>القضية %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NoteSpelling</name>
    <message>
        <source>Looking for spellings…</source>
        <translation>يُبحث عن تهجئات…</translation>
    </message>
    <message>
        <source>No other spelling is known</source>
        <translation>لا تُعرف تهجئة أخرى</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OutboxModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 rules met</source>
        <translation>استُوفيت %1 من %2 قاعدة</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>سُلّم %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>فُتح %1</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>ينتظرك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message numerus="yes">
        <source>portal has %n</source>
        <translation>
            <numerusform>لا شيء لدى البوابة</numerusform>
            <numerusform>لدى البوابة واحد</numerusform>
            <numerusform>لدى البوابة اثنان</numerusform>
            <numerusform>لدى البوابة %n</numerusform>
            <numerusform>لدى البوابة %n</numerusform>
            <numerusform>لدى البوابة %n</numerusform>
        </translation>
    </message>
    <message>
        <source>purged %1</source>
        <translation>أُتلف %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OutboxPage</name>
    <message>
        <source>Which releases</source>
        <translation>أي إفراجات</translation>
    </message>
    <message>
        <source>Read an ask file</source>
        <translation>اقرأ ملف طلب</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زال مفتوحاً</translation>
    </message>
    <message>
        <source>Filter by title, reference or desk</source>
        <translation>صفِّ بالعنوان أو المرجع أو المكتب</translation>
    </message>
    <message>
        <source>&quot;Delivered&quot; and &quot;opened&quot; are signed by the recipient&apos;s own device. What only the portal says is marked so.</source>
        <translation>&quot;سُلّم&quot; و&quot;فُتح&quot; يوقّعهما جهاز المتلقي نفسه. وما تقوله البوابة وحدها موسوم بذلك.</translation>
    </message>
    <message>
        <source>No release fits this filter</source>
        <translation>لا إفراج يوافق هذه التصفية</translation>
    </message>
    <message>
        <source>Clear it to see the others.</source>
        <translation>امسحها لترى الأخرى.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>امسح التصفية</translation>
    </message>
    <message>
        <source>Nothing has left and nothing waits</source>
        <translation>لم يخرج شيء ولا شيء ينتظر</translation>
    </message>
    <message>
        <source>Open a case and press Ctrl+Shift+R to prepare a release of its note.</source>
        <translation>افتح قضية واضغط Ctrl+Shift+R لإعداد إفراج عن ملاحظتها.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OutboxPane</name>
    <message>
        <source>Go on with it</source>
        <translation>تابعه</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>ارمِ المسودة</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>ذهبت المسودة.</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>اقرأ وقرر</translation>
    </message>
    <message>
        <source>Approve it here</source>
        <translation>وافق عليه هنا</translation>
    </message>
    <message>
        <source>Pull back</source>
        <translation>اسحب</translation>
    </message>
    <message>
        <source>Pulled back. Nothing was delivered. The draft is open again.</source>
        <translation>سُحب. لم يُسلّم شيء. المسودة مفتوحة من جديد.</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>استرجع…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>نسخة جديدة…</translation>
    </message>
    <message>
        <source>Print to hand over…</source>
        <translation>اطبع للتسليم…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>افتح القضية</translation>
    </message>
    <message>
        <source>Recalled. It goes out with the next sync; the receipt will say what became of it there.</source>
        <translation>استُرجع. يخرج مع المزامنة التالية؛ ويقول الإيصال ما آل إليه هناك.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>The holders of this version get the new one in its place, with this reason.</source>
        <translation>يتلقى حاملو هذه النسخة الجديدة بدلاً منها، مع هذا السبب.</translation>
    </message>
    <message>
        <source>What changed, in one sentence</source>
        <translation>ما الذي تغيّر، في جملة</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>It is on record that the copy was handed over.</source>
        <translation>سُجّل أن النسخة سُلّمت.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Release in detail</source>
        <translation>الإفراج بالتفصيل</translation>
    </message>
    <message>
        <source>%1 of %2 rules met</source>
        <translation>استُوفيت %1 من %2 قاعدة</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>كتبه %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>وافق عليه %1</translation>
    </message>
    <message>
        <source>The key of %1 changed after this was sealed, so it was not sent. Compare the key by voice, then release it anew.</source>
        <translation>تغيّر مفتاح %1 بعد ختم هذا، فلم يُرسل. قارن المفتاح صوتياً ثم أفرج عنه من جديد.</translation>
    </message>
    <message>
        <source>The portal says: taken</source>
        <translation>تقول البوابة: أُخذ</translation>
    </message>
    <message>
        <source>They signed: delivered</source>
        <translation>وقّعوا: سُلّم</translation>
    </message>
    <message>
        <source>They signed: opened</source>
        <translation>وقّعوا: فُتح</translation>
    </message>
    <message>
        <source>They signed: acted on</source>
        <translation>وقّعوا: عُمل به</translation>
    </message>
    <message>
        <source>They signed: refused</source>
        <translation>وقّعوا: رُفض</translation>
    </message>
    <message>
        <source>They signed: destroyed</source>
        <translation>وقّعوا: أُتلف</translation>
    </message>
    <message>
        <source>no copies made before</source>
        <translation>لا نسخ قبل ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) or export(s) made before</source>
        <translation>
            <numerusform>لا طبع ولا تصدير قبل ذلك</numerusform>
            <numerusform>طبعة أو تصدير واحد قبل ذلك</numerusform>
            <numerusform>طبعتان أو تصديران قبل ذلك</numerusform>
            <numerusform>%n طبعات أو تصديرات قبل ذلك</numerusform>
            <numerusform>%n طبعة أو تصديراً قبل ذلك</numerusform>
            <numerusform>%n طبعة أو تصديراً قبل ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalled by us</source>
        <translation>استرجعناه</translation>
    </message>
    <message>
        <source>%1, gone there by %2</source>
        <translation>%1، يزول هناك قبل %2</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>&quot;Delivered&quot; and &quot;opened&quot; are signed by the recipient&apos;s own device. What only the portal says is marked so.</source>
        <translation>&quot;سُلّم&quot; و&quot;فُتح&quot; يوقّعهما جهاز المتلقي نفسه. وما تقوله البوابة وحدها موسوم بذلك.</translation>
    </message>
    <message>
        <source>What they got</source>
        <translation>ما تلقوه</translation>
    </message>
    <message>
        <source>What they will get</source>
        <translation>ما سيتلقونه</translation>
    </message>
    <message>
        <source>Recipient whose letter is shown</source>
        <translation>المتلقي صاحب الرسالة المعروضة</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما عاد منهم</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>المقترح: %1</translation>
    </message>
    <message>
        <source>Record of the decision</source>
        <translation>سجل القرار</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OutboxTable</name>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaperDesk</name>
    <message>
        <source>The printer did not take the pages. They are still here: choose another printer, or make a PDF.</source>
        <translation>لم تأخذ الطابعة الصفحات. ما زالت هنا: اختر طابعة أخرى أو أنشئ ملف PDF.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaperPage</name>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaperPreview</name>
    <message>
        <source>Page back</source>
        <translation>صفحة إلى الخلف</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>صفحة لأعلى</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>صفحة لأسفل</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaperWords</name>
    <message>
        <source>TRAINING DATA</source>
        <translation>بيانات تدريب</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>التسلسلي %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>أُفرج عنه</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Copy made by</source>
        <translation>أعد النسخة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ParagraphPopover</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ParagraphRow</name>
    <message>
        <source>Paragraph %1</source>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>Translation of paragraph %1</source>
        <translation>ترجمة الفقرة %1</translation>
    </message>
    <message>
        <source>Paragraph that was taken out</source>
        <translation>فقرة أُخرجت</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>أُخرجت</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>غير مقيّمة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PartiesField</name>
    <message>
        <source>Add a party</source>
        <translation>أضف طرفاً</translation>
    </message>
    <message>
        <source>Code or name, then Enter</source>
        <translation>الرمز أو الاسم، ثم Enter</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PassphraseField</name>
    <message numerus="yes">
        <source>%n character(s) typed</source>
        <translation>
            <numerusform>لم يُكتب شيء</numerusform>
            <numerusform>كُتب حرف واحد</numerusform>
            <numerusform>كُتب حرفان</numerusform>
            <numerusform>كُتبت %n أحرف</numerusform>
            <numerusform>كُتب %n حرفاً</numerusform>
            <numerusform>كُتب %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::PermitDialog</name>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>أذن</translation>
    </message>
    <message>
        <source>Permit %1 to pass it on</source>
        <translation>أذن لـ %1 بتمريره</translation>
    </message>
    <message>
        <source>Your leave is signed and goes to %1 alone. It ends by itself on the day you choose.</source>
        <translation>إذنك موقّع ويذهب إلى %1 وحده. ينتهي تلقائياً في اليوم الذي تختاره.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>ليوم واحد</numerusform>
            <numerusform>ليومين</numerusform>
            <numerusform>لـ %n أيام</numerusform>
            <numerusform>لـ %n يوماً</numerusform>
            <numerusform>لـ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>without end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>any purpose of its terms</source>
        <translation>أي غرض من شروطه</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Conditions, if any</source>
        <translation>الشروط، إن وُجدت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PersonDialog</name>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>date</comment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Listed entity</source>
        <translation>كيان مدرج</translation>
    </message>
    <message>
        <source>Listed person</source>
        <translation>شخص مدرج</translation>
    </message>
    <message>
        <source>Remarks of the list</source>
        <translation>ملاحظات القائمة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>People are added and taken off. Check the newest edition and follow the authority before anything is done.</source>
        <translation>تُضاف أسماء وتُرفع أخرى. راجع أحدث إصدار واتبع الجهة قبل أي إجراء.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>main name</source>
        <translation>الاسم الرئيسي</translation>
    </message>
    <message>
        <source>original script</source>
        <translation>الكتابة الأصلية</translation>
    </message>
    <message>
        <source>quality: %1</source>
        <comment>the list&apos;s own word</comment>
        <translation>الجودة: %1</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Birth and nationality</source>
        <translation>الميلاد والجنسية</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>the list does not say</source>
        <translation>لا تذكر القائمة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>The list names none.</source>
        <translation>لا تذكر القائمة شيئاً.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>أضف شخصاً</translation>
    </message>
    <message>
        <source>%1 of person %2</source>
        <translation>%1 الشخص %2</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Lived before in</source>
        <translation>أقام من قبل في</translation>
    </message>
    <message>
        <source>Fears</source>
        <translation>يخشى</translation>
    </message>
    <message>
        <source>May need protection as</source>
        <translation>قد يحتاج إلى حماية بصفته</translation>
    </message>
    <message>
        <source>Written consent is held</source>
        <translation>لدينا موافقة مكتوبة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Remove person %1</source>
        <translation>احذف الشخص %1</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 وحده</numerusform>
            <numerusform>%1 وآخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>May need protection as: %1</source>
        <translation>قد يحتاج إلى حماية بصفته: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PickedChips</name>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>أضف: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Ctrl Shift P</source>
        <translation>Ctrl Shift P</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>The PDF is in %1. The export is in the audit log.</source>
        <translation>ملف PDF في %1. والتصدير في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Sent to the printer. It is in the audit log.</source>
        <translation>أُرسل إلى الطابعة. وهو في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>احفظ كملف PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (⁦*.pdf⁩)</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PictureStrip</name>
    <message>
        <source>%1 or %2</source>
        <comment>choice between signs: 0 or O</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Use these lines</source>
        <translation>استعمل هذه الأسطر (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close picture</source>
        <translation>أغلق الصورة (&amp;C)</translation>
    </message>
    <message>
        <source>Lines of the zone in the picture, over what was read</source>
        <translation>أسطر المنطقة في الصورة فوق ما قُرئ</translation>
    </message>
    <message>
        <source>Picture of a machine-readable zone</source>
        <translation>صورة منطقة مقروءة آلياً</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>صور (%1)</translation>
    </message>
    <message>
        <source>Reading the picture.</source>
        <translation>تُقرأ الصورة.</translation>
    </message>
    <message>
        <source>All characters were read clearly. Compare the lines with the strip before you use them.</source>
        <translation>قُرئت جميع الأحرف بوضوح. قارن الأسطر بالشريط قبل استعمالها.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are uncertain: a sharper picture reads better. You can still compare and choose.</source>
        <translation>
            <numerusform>لا أحرف غير مؤكدة.</numerusform>
            <numerusform>حرف واحد غير مؤكد: الصورة الأوضح تُقرأ أفضل. ما زال بإمكانك المقارنة والاختيار.</numerusform>
            <numerusform>حرفان غير مؤكدين: الصورة الأوضح تُقرأ أفضل. ما زال بإمكانك المقارنة والاختيار.</numerusform>
            <numerusform>%n أحرف غير مؤكدة: الصورة الأوضح تُقرأ أفضل. ما زال بإمكانك المقارنة والاختيار.</numerusform>
            <numerusform>%n حرفاً غير مؤكد: الصورة الأوضح تُقرأ أفضل. ما زال بإمكانك المقارنة والاختيار.</numerusform>
            <numerusform>%n حرف غير مؤكد: الصورة الأوضح تُقرأ أفضل. ما زال بإمكانك المقارنة والاختيار.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, position %2 (%3)</source>
        <translation>السطر %1، الموضع %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are uncertain: %1. Compare with the strip and choose.</source>
        <translation>
            <numerusform>لا أحرف غير مؤكدة: %1.</numerusform>
            <numerusform>حرف واحد غير مؤكد: %1. قارن بالشريط واختر.</numerusform>
            <numerusform>حرفان غير مؤكدين: %1. قارن بالشريط واختر.</numerusform>
            <numerusform>%n أحرف غير مؤكدة: %1. قارن بالشريط واختر.</numerusform>
            <numerusform>%n حرفاً غير مؤكد: %1. قارن بالشريط واختر.</numerusform>
            <numerusform>%n حرف غير مؤكد: %1. قارن بالشريط واختر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: line %3, position %4</source>
        <translation>%1 من %2: السطر %3، الموضع %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>حشو</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PreviewDialog</name>
    <message>
        <source>Picture of the file</source>
        <translation>صورة الملف</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>انظر إلى ملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The reader opens the file apart from everything else.</source>
        <translation>يفتح القارئ الملف بمعزل عن كل شيء آخر.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QrDialog</name>
    <message>
        <source>QR code of the fingerprint</source>
        <translation>رمز QR لبصمة المفتاح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Answer for each recipient</source>
        <translation>أجب لكل متلقٍّ</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>لماذا، في جملة</translation>
    </message>
    <message>
        <source>Reason for the answer: %1</source>
        <translation>سبب الجواب: %1</translation>
    </message>
    <message>
        <source>Persons it concerns</source>
        <translation>الأشخاص المعنيون</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>recipients of a question</comment>
        <translation>(%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) it concerns</source>
        <translation>
            <numerusform>لا أشخاص معنيون</numerusform>
            <numerusform>شخص معني واحد</numerusform>
            <numerusform>شخصان معنيان</numerusform>
            <numerusform>%n أشخاص معنيين</numerusform>
            <numerusform>%n شخصاً معنياً</numerusform>
            <numerusform>%n شخص معني</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsure goes to the protection adviser; it never counts as the answer that lets it pass.</source>
        <translation>غير متأكد يذهب إلى مستشار الحماية؛ ولا يُعد أبداً جواباً يسمح بالمرور.</translation>
    </message>
    <message>
        <source>An answer against it does not stop the release, but needs a reason.</source>
        <translation>الجواب المخالف لا يوقف الإفراج، لكنه يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>This answer needs a reason.</source>
        <translation>هذا الجواب يحتاج إلى سبب.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QuitDialog</name>
    <message>
        <source>Quit</source>
        <translation>اخرج</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait for the link</source>
        <translation>
            <numerusform>لا إفراجات تنتظر الاتصال</numerusform>
            <numerusform>إفراج واحد ينتظر الاتصال</numerusform>
            <numerusform>إفراجان ينتظران الاتصال</numerusform>
            <numerusform>%n إفراجات تنتظر الاتصال</numerusform>
            <numerusform>%n إفراجاً ينتظر الاتصال</numerusform>
            <numerusform>%n إفراج ينتظر الاتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits stays in the Outbox and goes out when Countersign next runs online.</source>
        <translation>ما ينتظر يبقى في الصادر ويخرج حين يعمل Countersign متصلاً في المرة التالية.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ابقَ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n need(s) you</source>
        <translation>
            <numerusform>%1، لا شيء بانتظارك</numerusform>
            <numerusform>%1، واحد بانتظارك</numerusform>
            <numerusform>%1، اثنان بانتظارك</numerusform>
            <numerusform>%1، %n بانتظارك</numerusform>
            <numerusform>%1، %n بانتظارك</numerusform>
            <numerusform>%1، %n بانتظارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadingCard</name>
    <message>
        <source>What they will read</source>
        <translation>ما سيقرؤونه</translation>
    </message>
    <message>
        <source>Recipient whose letter is shown</source>
        <translation>المتلقي صاحب الرسالة المعروضة</translation>
    </message>
    <message>
        <source>Choose a recipient to see what would be sent.</source>
        <translation>اختر متلقياً لترى ما سيُرسل.</translation>
    </message>
    <message>
        <source>The letter, exactly as it will be sent</source>
        <translation>الرسالة كما ستُرسل تماماً</translation>
    </message>
    <message>
        <source>What %1 will read</source>
        <translation>ما سيقرؤه %1</translation>
    </message>
    <message>
        <source>Exactly these bytes, %1 when sealed</source>
        <translation>هذه البيانات بعينها، %1 بعد الختم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who will see it: the desk of %1 (first hop).</source>
        <translation>من سيراه: مكتب %1 (القفزة الأولى).</translation>
    </message>
    <message>
        <source>Onward: not permitted.</source>
        <translation>التمرير: غير مأذون به.</translation>
    </message>
    <message>
        <source>Onward, permitted: %1.</source>
        <translation>التمرير المأذون به: %1.</translation>
    </message>
    <message>
        <source>By its law or against the terms: %1.</source>
        <translation>بقانونه أو خلافاً للشروط: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadingText</name>
    <message>
        <source>Copy with marking</source>
        <translation>انسخ مع التصنيف</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>حدد الكل</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReasonChip</name>
    <message>
        <source>Border check</source>
        <translation>تدقيق حدودي</translation>
    </message>
    <message>
        <source>Airline check</source>
        <translation>تدقيق شركة الطيران</translation>
    </message>
    <message>
        <source>Visa application</source>
        <translation>طلب تأشيرة</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>تحقيق</translation>
    </message>
    <message>
        <source>Confirmation request</source>
        <translation>طلب تأكيد</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecallDialog</name>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Recall &quot;%1&quot;</source>
        <translation>استرجع &quot;%1&quot;</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Recall from %1</source>
        <translation>استرجع من %1</translation>
    </message>
    <message>
        <source>What they are to do</source>
        <translation>ما عليهم فعله</translation>
    </message>
    <message>
        <source>By a person there, without a deadline</source>
        <translation>بيد شخص هناك، بلا أجل</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, after a number</comment>
        <translation>س</translation>
    </message>
    <message>
        <source>Gone there after</source>
        <translation>يزول هناك بعد</translation>
    </message>
    <message>
        <source>They read this reason</source>
        <translation>يقرؤون هذا السبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>A recall locks it there at once. It cannot make anybody un-see it: what was read, printed or copied stays known. The receipt will say how many copies were made.</source>
        <translation>الاسترجاع يقفله هناك فوراً. لا يستطيع أن يُنسي أحداً ما رآه: ما قُرئ أو طُبع أو نُسخ يبقى معروفاً. يقول الإيصال كم نسخة أُعدت.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Choose at least one recipient.</source>
        <translation>اختر متلقياً واحداً على الأقل.</translation>
    </message>
    <message>
        <source>A recall needs a reason; the recipients read it.</source>
        <translation>الاسترجاع يحتاج إلى سبب؛ يقرؤه المتلقون.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecipientBar</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>بموجب</translation>
    </message>
    <message>
        <source>Add a desk by code or name</source>
        <translation>أضف مكتباً برمزه أو اسمه</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المتلقي</translation>
    </message>
    <message>
        <source>%1: no basis yet</source>
        <translation>%1: لا أساس بعد</translation>
    </message>
    <message>
        <source>%1, only a pointer</source>
        <translation>%1، إشارة فقط</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>أزل %1</translation>
    </message>
    <message>
        <source>Change what goes to %1: %2</source>
        <translation>عدّل ما يذهب إلى %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n desk(s) here</source>
        <translation>
            <numerusform>%1، لا مكاتب هنا</numerusform>
            <numerusform>%1، مكتب واحد هنا</numerusform>
            <numerusform>%1، مكتبان هنا</numerusform>
            <numerusform>%1، %n مكاتب هنا</numerusform>
            <numerusform>%1، %n مكتباً هنا</numerusform>
            <numerusform>%1، %n مكتب هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Every desk of the federation</source>
        <translation>كل مكاتب الاتحاد</translation>
    </message>
    <message>
        <source>Keep these recipients as a group</source>
        <translation>احفظ هؤلاء المتلقين مجموعةً</translation>
    </message>
    <message>
        <source>The group is a shortcut. Each release shows the desks one by one.</source>
        <translation>المجموعة اختصار. كل إفراج يُظهر المكاتب واحداً واحداً.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecipientForm</name>
    <message>
        <source>Only a pointer: that a record exists</source>
        <translation>إشارة فقط: أن سجلاً موجود</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Section of the statute</source>
        <translation>مادة القانون</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>الأغراض</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>The key of %1 changed. Compare it by voice before anything is sent.</source>
        <translation>تغيّر مفتاح %1. قارنه صوتياً قبل أي إرسال.</translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation>الاتفاق مع %1</translation>
    </message>
    <message>
        <source>Legal basis for %1</source>
        <translation>الأساس القانوني لـ %1</translation>
    </message>
    <message>
        <source>Article for %1</source>
        <translation>المادة لـ %1</translation>
    </message>
    <message>
        <source>Channel to %1</source>
        <translation>القناة إلى %1</translation>
    </message>
    <message>
        <source>Only a pointer to %1</source>
        <translation>إشارة فقط إلى %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>Link with terrorism</source>
        <translation>الصلة بالإرهاب</translation>
    </message>
    <message>
        <source>Threat to life</source>
        <translation>تهديد للحياة</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 وحده</numerusform>
            <numerusform>%1 وآخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Purposes for %1: %2</source>
        <translation>أغراض %1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecoveryKeyView</name>
    <message>
        <source>Recovery key, on the screen only</source>
        <translation>مفتاح الاسترداد، على الشاشة فقط</translation>
    </message>
    <message>
        <source>Countersign recovery sheet</source>
        <translation>ورقة استرداد Countersign</translation>
    </message>
    <message>
        <source>This key opens the vault without its passphrase. Keep it on paper, in a safe, away from the computer.</source>
        <translation>يفتح هذا المفتاح الخزنة دون عبارة مرورها. احفظه على ورق في خزانة مقفلة بعيداً عن الحاسوب.</translation>
    </message>
    <message>
        <source>To use it: on the unlock page choose “I cannot unlock” and type the key.</source>
        <translation>لاستخدامه: اختر «لا أستطيع الفتح» في صفحة الفتح واكتب المفتاح.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Release</name>
    <message>
        <source>Draft</source>
        <comment>release</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>release</comment>
        <translation>مفحوص</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <comment>release</comment>
        <translation>ينتظر الموافقة</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>release</comment>
        <translation>موافق عليه</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>release</comment>
        <translation>محبوس</translation>
    </message>
    <message>
        <source>Sealed</source>
        <comment>release</comment>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>release</comment>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>release</comment>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>release</comment>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>release</comment>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>release</comment>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>release</comment>
        <translation>عُمل به</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>release</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not taken</source>
        <comment>release</comment>
        <translation>لم يؤخذ</translation>
    </message>
    <message>
        <source>Pulled back</source>
        <comment>release</comment>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Key changed</source>
        <comment>release</comment>
        <translation>تغيّر المفتاح</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>release</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Recalled</source>
        <comment>release</comment>
        <translation>مسترجع</translation>
    </message>
    <message>
        <source>Portal</source>
        <comment>channel</comment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Courier file</source>
        <comment>channel</comment>
        <translation>ملف حامل</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <comment>channel</comment>
        <translation>ضابط اتصال</translation>
    </message>
    <message>
        <source>Embassy</source>
        <comment>channel</comment>
        <translation>سفارة</translation>
    </message>
    <message>
        <source>INTERPOL NCB</source>
        <comment>channel</comment>
        <translation>INTERPOL NCB</translation>
    </message>
    <message>
        <source>Asks for asylum</source>
        <translation>يطلب اللجوء</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>لاجئ</translation>
    </message>
    <message>
        <source>Victim of trafficking</source>
        <translation>ضحية اتجار</translation>
    </message>
    <message>
        <source>Witness or informant</source>
        <translation>شاهد أو مخبر</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>Stateless (XXA)</source>
        <translation>عديم الجنسية (XXA)</translation>
    </message>
    <message>
        <source>Refugee, 1951 Convention (XXB)</source>
        <translation>لاجئ، اتفاقية 1951 (XXB)</translation>
    </message>
    <message>
        <source>Refugee, other (XXC)</source>
        <translation>لاجئ، غير ذلك (XXC)</translation>
    </message>
    <message>
        <source>Refugee travel document (PR)</source>
        <translation>وثيقة سفر لاجئ (PR)</translation>
    </message>
    <message>
        <source>Document for stateless persons (PS)</source>
        <translation>وثيقة عديم الجنسية (PS)</translation>
    </message>
    <message>
        <source>Document for aliens (PT)</source>
        <translation>وثيقة أجنبي (PT)</translation>
    </message>
    <message>
        <source>A corrected version follows</source>
        <translation>تتبعه نسخة مصححة</translation>
    </message>
    <message>
        <source>Withdraw: no longer to be used</source>
        <translation>سحب: لا يُستخدم بعد الآن</translation>
    </message>
    <message>
        <source>Destroy: to be removed there</source>
        <translation>إتلاف: يُزال هناك</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReleaseView</name>
    <message>
        <source>Release to %1</source>
        <translation>إفراج إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>Release to %n countries</source>
        <translation>
            <numerusform>لا إفراج</numerusform>
            <numerusform>أفرج لبلد واحد</numerusform>
            <numerusform>أفرج لبلدين</numerusform>
            <numerusform>أفرج لـ %n بلدان</numerusform>
            <numerusform>أفرج لـ %n بلداً</numerusform>
            <numerusform>أفرج لـ %n بلد</numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إفراج</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>leads on to a question</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The draft is saved. Nothing has left this computer.</source>
        <translation>المسودة محفوظة. لم يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Saving. Nothing has left this computer.</source>
        <translation>يُحفظ. لم يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) needed.</source>
        <translation>
            <numerusform>لا أجوبة لازمة.</numerusform>
            <numerusform>جواب واحد لازم.</numerusform>
            <numerusform>جوابان لازمان.</numerusform>
            <numerusform>%n أجوبة لازمة.</numerusform>
            <numerusform>%n جواباً لازماً.</numerusform>
            <numerusform>%n جواب لازم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand against it.</source>
        <translation>
            <numerusform>لا شيء يمنعه.</numerusform>
            <numerusform>أمر واحد يمنعه.</numerusform>
            <numerusform>أمران يمنعانه.</numerusform>
            <numerusform>%n أمور تمنعه.</numerusform>
            <numerusform>%n أمراً تمنعه.</numerusform>
            <numerusform>%n أمر تمنعه.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot leave yet. The first thing that is missing has the focus.</source>
        <translation>لا يمكن أن يخرج بعد. أول ما ينقص مُبرز.</translation>
    </message>
    <message>
        <source>Read what %1 will get, then go on.</source>
        <translation>اقرأ ما سيتلقاه %1 ثم تابع.</translation>
    </message>
    <message>
        <source>Say in a sentence why it is released.</source>
        <translation>قل في جملة لماذا يُفرج عنه.</translation>
    </message>
    <message>
        <source>A decision against it needs a reason.</source>
        <translation>القرار بعدمه يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>احفظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Back to the Outbox; the draft is kept</source>
        <translation>عُد إلى الصادر؛ المسودة محفوظة</translation>
    </message>
    <message>
        <source>1 Who</source>
        <translation>1 لمن</translation>
    </message>
    <message>
        <source>2 Check</source>
        <translation>2 افحص</translation>
    </message>
    <message>
        <source>3 Read</source>
        <translation>3 اقرأ</translation>
    </message>
    <message>
        <source>4 Send</source>
        <translation>4 أرسل</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>No desk of the federation is called %1.</source>
        <translation>لا مكتب في الاتحاد اسمه %1.</translation>
    </message>
    <message>
        <source>Release &quot;%1&quot;</source>
        <translation>الإفراج عن &quot;%1&quot;</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReportChoices</name>
    <message>
        <source>Translations beside the text</source>
        <translation>الترجمات بجانب النص</translation>
    </message>
    <message>
        <source>List of attachments</source>
        <translation>قائمة المرفقات</translation>
    </message>
    <message>
        <source>Timeline, a page</source>
        <translation>الخط الزمني، صفحة</translation>
    </message>
    <message>
        <source>Link chart, a page</source>
        <translation>مخطط الروابط، صفحة</translation>
    </message>
    <message>
        <source>Source references</source>
        <translation>مراجع المصادر</translation>
    </message>
    <message>
        <source>Edit templates</source>
        <translation>حرّر القوالب</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Desk or person</source>
        <translation>مكتب أو شخص</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المتلقي</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Whole note</source>
        <translation>الملاحظة كاملة</translation>
    </message>
    <message>
        <source>Up to TLP:%1</source>
        <translation>حتى TLP:%1</translation>
    </message>
    <message>
        <source>Tear-line</source>
        <translation>خط القطع</translation>
    </message>
    <message>
        <source>Never printed unless you choose it here, for this copy.</source>
        <translation>لا تُطبع أبداً إلا إذا اخترتها هنا لهذه النسخة.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReportDialog</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>طباعة وتصدير</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (⁦*.md⁩)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نص عادي (⁦*.txt⁩)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (⁦*.pdf⁩)</translation>
    </message>
    <message>
        <source>The report is in %1. The export is in the audit log.</source>
        <translation>التقرير في %1. والتصدير في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Sent to the printer. It is in the audit log.</source>
        <translation>أُرسل إلى الطابعة. وهو في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Ctrl Shift P</source>
        <translation>Ctrl Shift P</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Somebody in this case may need protection. Ask the protection adviser before a copy leaves the desk.</source>
        <translation>قد يحتاج شخص في هذه القضية إلى حماية. اسأل مستشار الحماية قبل أن تغادر نسخة المكتب.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are cut by the tear-line.</source>
        <translation>
            <numerusform>لا تُقتطع فقرات.</numerusform>
            <numerusform>تُقتطع فقرة واحدة عند خط القطع.</numerusform>
            <numerusform>تُقتطع فقرتان عند خط القطع.</numerusform>
            <numerusform>تُقتطع %n فقرات عند خط القطع.</numerusform>
            <numerusform>تُقتطع %n فقرة عند خط القطع.</numerusform>
            <numerusform>تُقتطع %n فقرة عند خط القطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) wait for somebody to settle two versions. The first one is in this copy.</source>
        <translation>
            <numerusform>لا فقرات تنتظر حسماً.</numerusform>
            <numerusform>فقرة واحدة تنتظر حسم نسختين. الأولى في هذه النسخة.</numerusform>
            <numerusform>فقرتان تنتظران حسم نسختين. الأولى في هذه النسخة.</numerusform>
            <numerusform>%n فقرات تنتظر حسم نسختين. الأولى في هذه النسخة.</numerusform>
            <numerusform>%n فقرة تنتظر حسم نسختين. الأولى في هذه النسخة.</numerusform>
            <numerusform>%n فقرة تنتظر حسم نسختين. الأولى في هذه النسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source references are in this copy.</source>
        <translation>مراجع المصادر في هذه النسخة.</translation>
    </message>
    <message>
        <source>Something in it is under originator control: passing it on needs the originator&apos;s word.</source>
        <translation>فيه ما هو تحت سيطرة المنشئ: تمريره يحتاج إلى كلمة المنشئ.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>صدّر التقرير</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReportWords</name>
    <message>
        <source>not graded</source>
        <translation>غير مقيّم</translation>
    </message>
    <message>
        <source>No paragraph of this note may be in this copy.</source>
        <translation>لا يجوز أن تكون أي فقرة من هذه الملاحظة في هذه النسخة.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestDialog</name>
    <message>
        <source>What is asked</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>To which desk</source>
        <translation>إلى أي مكتب</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Answer wanted</source>
        <translation>الجواب مطلوب</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>احفظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Desk: code or name of its state</source>
        <translation>المكتب: رمز دولته أو اسمها</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Subject: a number or a reference, no names of persons</source>
        <translation>الموضوع: رقم أو مرجع، بلا أسماء أشخاص</translation>
    </message>
    <message>
        <source>What you want to know</source>
        <translation>ما تريد معرفته</translation>
    </message>
    <message>
        <source>What you want to know, and what you already know</source>
        <translation>ما تريد معرفته، وما تعرفه</translation>
    </message>
    <message>
        <source>To whom it would be passed on</source>
        <translation>إلى من يُمرّر</translation>
    </message>
    <message>
        <source>To whom it would be passed on: QNB, QSE</source>
        <translation>إلى من يُمرّر: QNB، QSE</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>كما اتُفق</translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>خلال ساعة</numerusform>
            <numerusform>خلال ساعتين</numerusform>
            <numerusform>خلال %n ساعات</numerusform>
            <numerusform>خلال %n ساعة</numerusform>
            <numerusform>خلال %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>خلال يوم</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %n أيام</numerusform>
            <numerusform>خلال %n يوماً</numerusform>
            <numerusform>خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>بموجب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>About what %1 released to you.</source>
        <translation>بشأن ما أفرج عنه %1 لك.</translation>
    </message>
    <message>
        <source>About one paragraph of what %1 released to you.</source>
        <translation>بشأن فقرة مما أفرج عنه %1 لك.</translation>
    </message>
    <message>
        <source>About an alert of %1.</source>
        <translation>بشأن تنبيه من %1.</translation>
    </message>
    <message>
        <source>Which desk is asked? Nothing was sent.</source>
        <translation>أي مكتب يُسأل؟ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This is your own desk. Nothing was sent.</source>
        <translation>هذا مكتبك. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A request needs a subject. Nothing was sent.</source>
        <translation>يحتاج الطلب إلى موضوع. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>To whom would it be passed on? Write the codes of the desks, such as QNB. Nothing was sent.</source>
        <translation>إلى من يُمرّر؟ اكتب رموز المكاتب، مثل QNB. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Answer whether anyone in it may need protection. Nothing was sent.</source>
        <translation>أجب هل قد يحتاج أحد فيه إلى حماية. لم يُرسل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>To be kept it needs a desk and a subject.</source>
        <translation>ليُحفظ يحتاج إلى مكتب وموضوع.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestPane</name>
    <message>
        <source>Request in detail</source>
        <translation>الطلب بالتفصيل</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>ما تطلبه</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>ما يطلبونه</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Answer %1, %2.</source>
        <translation>الجواب %1، %2.</translation>
    </message>
    <message>
        <source>Your answer is %1, %2.</source>
        <translation>جوابك %1، %2.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To be passed on to</source>
        <translation>يُمرّر إلى</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>a release</source>
        <translation>إفراج</translation>
    </message>
    <message>
        <source>one paragraph of a release</source>
        <translation>فقرة من إفراج</translation>
    </message>
    <message>
        <source>an alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>سأل</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>الجواب مطلوب قبل</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 من %2، %3</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>أجب بالكلمات</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>any purpose of its terms</source>
        <translation>أي غرض من شروطه</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>افتح الإفراج</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>تابع الكتابة</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>أظهر ما يتعلق به</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>أغلق دون جواب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Answered. It goes out with the next sync.</source>
        <translation>أُجيب. يخرج مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Permitted. It goes out with the next sync.</source>
        <translation>أُذن به. يخرج مع المزامنة التالية.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>للجواب</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>يحل بعد %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>عاجل</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>أي طلبات</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Filter by subject, desk or number</source>
        <translation>صفِّ بالموضوع أو المكتب أو الرقم</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>المفتوحة %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخراً</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>No request fits this filter</source>
        <translation>لا طلب يوافق هذه التصفية</translation>
    </message>
    <message>
        <source>Clear it to see the others.</source>
        <translation>امسحها لترى الأخرى.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>امسح التصفية</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء ينتظرك</translation>
    </message>
    <message>
        <source>Last sync %1.</source>
        <translation>آخر مزامنة %1.</translation>
    </message>
    <message>
        <source>A request asks another desk for information, to confirm an alert, or whether something of theirs may be passed on.</source>
        <translation>يسأل الطلب مكتباً آخر عن معلومات، أو تأكيد تنبيه، أو هل يجوز تمرير شيء منه.</translation>
    </message>
    <message>
        <source>Sent. The answer comes back here.</source>
        <translation>أُرسل. يعود الجواب إلى هنا.</translation>
    </message>
    <message>
        <source>Kept as a draft. Nothing was sent.</source>
        <translation>حُفظ مسودة. لم يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RetentionSection</name>
    <message>
        <source>Questions and hits</source>
        <translation>الأسئلة والتطابقات</translation>
    </message>
    <message>
        <source>Remembered questions</source>
        <translation>الأسئلة المحفوظة</translation>
    </message>
    <message>
        <source>Each look-up is kept, encrypted, and asked again after every sync, so that a later alert still finds it. Older questions, and what was read of them in the Inbox, are forgotten at the next sync.</source>
        <translation>كل استعلام يُحفظ مشفراً ويُسأل مجدداً بعد كل مزامنة، ليصل إليه تنبيه لاحق. الأسئلة الأقدم وما قُرئ منها في الوارد تُنسى عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>Keep questions</source>
        <translation>احفظ الأسئلة</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>ليوم واحد</numerusform>
            <numerusform>ليومين</numerusform>
            <numerusform>لمدة %n أيام</numerusform>
            <numerusform>لمدة %n يوماً</numerusform>
            <numerusform>لمدة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>until the next sync</source>
        <translation>حتى المزامنة التالية</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Where questions are asked from here. It stands with each question, in late hits and in the call script.</source>
        <translation>المكان الذي تُطرح منه الأسئلة هنا. يرافق كل سؤال، وفي التطابقات المتأخرة، وفي نص المكالمة.</translation>
    </message>
    <message>
        <source>Name of the post</source>
        <translation>اسم المركز</translation>
    </message>
    <message>
        <source>Answer of an owner</source>
        <translation>جواب صاحب التنبيه</translation>
    </message>
    <message>
        <source>After this time a hit says that the answer is late.</source>
        <translation>بعد هذه المدة يُذكر في التطابق أن الجواب متأخر.</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>مدة الجواب</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SearchResults</name>
    <message>
        <source>Marking</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Any marking</source>
        <translation>أي تصنيف</translation>
    </message>
    <message>
        <source>At most TLP:%1</source>
        <translation>على الأكثر TLP:%1</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>أي كاتب</translation>
    </message>
    <message>
        <source>Grading, for example A2 or A</source>
        <translation>التقييم، مثل A2 أو A</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Changed from, an ISO date</source>
        <translation>تغيّر من، تاريخ قياسي</translation>
    </message>
    <message>
        <source>From 2026-03</source>
        <translation>من ⁦2026-03⁩</translation>
    </message>
    <message>
        <source>Changed until, an ISO date</source>
        <translation>تغيّر حتى، تاريخ قياسي</translation>
    </message>
    <message>
        <source>Until 2026-03</source>
        <translation>حتى ⁦2026-03⁩</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing has %1. Shown: %2.</source>
        <translation>لا شيء فيه %1. المعروض: %2.</translation>
    </message>
    <message>
        <source>Nothing found. Parts of words find their beginning: coast finds coastal.</source>
        <translation>لم يوجد شيء. أول الكلمة يجد بقيتها: ساحل يجد ساحلي.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>الموضع الأول</numerusform>
            <numerusform>أول موضعين</numerusform>
            <numerusform>أول %n مواضع</numerusform>
            <numerusform>أول %n موضعاً</numerusform>
            <numerusform>أول %n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعاً</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SendCard</name>
    <message>
        <source>Before it leaves</source>
        <translation>قبل أن يخرج</translation>
    </message>
    <message>
        <source>Decide against it</source>
        <translation>قرر عدمه</translation>
    </message>
    <message>
        <source>Why it is decided so</source>
        <translation>لماذا تقرر ذلك</translation>
    </message>
    <message>
        <source>The reason stands in the record of the decision, yes or no. No recipient reads it.</source>
        <translation>يبقى السبب في سجل القرار، نعم أو لا. لا يقرؤه متلقٍّ.</translation>
    </message>
    <message>
        <source>Releases &quot;%1&quot; to %2, for: %3. To be gone by %4.</source>
        <translation>يُفرج عن &quot;%1&quot; إلى %2، لـ: %3. يزول قبل %4.</translation>
    </message>
    <message>
        <source>Releases &quot;%1&quot; to %2, for: %3.</source>
        <translation>يُفرج عن &quot;%1&quot; إلى %2، لـ: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Then it is held for %n second(s), in which you can pull it back.</source>
        <translation>
            <numerusform>ثم يخرج فوراً.</numerusform>
            <numerusform>ثم يُحبس ثانية واحدة يمكنك سحبه فيها.</numerusform>
            <numerusform>ثم يُحبس ثانيتين يمكنك سحبه فيهما.</numerusform>
            <numerusform>ثم يُحبس %n ثوانٍ يمكنك سحبه فيها.</numerusform>
            <numerusform>ثم يُحبس %n ثانية يمكنك سحبه فيها.</numerusform>
            <numerusform>ثم يُحبس %n ثانية يمكنك سحبه فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 learns only that a record exists.</source>
        <translation>يعلم %1 فقط أن سجلاً موجود.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %2; %n paragraph(s) are left out.</source>
        <translation>
            <numerusform>يتلقى %1 %2؛ ولا فقرات متروكة.</numerusform>
            <numerusform>يتلقى %1 %2؛ وتُترك فقرة واحدة.</numerusform>
            <numerusform>يتلقى %1 %2؛ وتُترك فقرتان.</numerusform>
            <numerusform>يتلقى %1 %2؛ وتُترك %n فقرات.</numerusform>
            <numerusform>يتلقى %1 %2؛ وتُترك %n فقرة.</numerusform>
            <numerusform>يتلقى %1 %2؛ وتُترك %n فقرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets the whole note.</source>
        <translation>يتلقى %1 الملاحظة كاملة.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Desk and identity</source>
        <translation>المكتب والهوية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>الألوان والنص</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Sync and data</source>
        <translation>مزامنة وبيانات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>تقرير عن مشكلة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Questions and hits</source>
        <translation>الأسئلة والتطابقات</translation>
    </message>
    <message>
        <source>Spellings of names</source>
        <translation>تهجئات الأسماء</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Check another document</source>
        <translation>تحقق من وثيقة أخرى</translation>
    </message>
    <message>
        <source>Compare with the alert found</source>
        <translation>قارن بالتنبيه الذي عُثر عليه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Answer a check of a release: yes, no, unsure</source>
        <translation>أجب عن فحص إفراج: نعم، لا، غير متأكد</translation>
    </message>
    <message>
        <source>Letter of the next recipient</source>
        <translation>رسالة المتلقي التالي</translation>
    </message>
    <message>
        <source>A step on with a release; on the last one, release it</source>
        <translation>خطوة إلى الأمام في الإفراج؛ وفي الأخيرة أفرج</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SourcePopover</name>
    <message>
        <source>Source of this paragraph</source>
        <translation>مصدر هذه الفقرة</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>مرجع المصدر</translation>
    </message>
    <message>
        <source>Reference, report or code name</source>
        <translation>مرجع أو تقرير أو اسم رمزي</translation>
    </message>
    <message>
        <source>Kept apart from the text. It leaves the desk only when you choose it for a release.</source>
        <translation>محفوظ بعيداً عن النص. لا يغادر المكتب إلا إذا اخترته لإفراج.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>لا مصدر</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SpellingSection</name>
    <message>
        <source>Line %1 has only %2. A family needs two spellings or more.</source>
        <translation>ليس في السطر %1 إلا %2. تحتاج العائلة إلى تهجئتين أو أكثر.</translation>
    </message>
    <message>
        <source>Line %1 holds letters other than A to Z. They are left out; names in other scripts are read by themselves.</source>
        <translation>في السطر %1 حروف غير A إلى Z. تُترك؛ والأسماء بكتابات أخرى تُقرأ من نفسها.</translation>
    </message>
    <message>
        <source>Line %1: %2 stands in another family already and stays there.</source>
        <translation>السطر %1: %2 في عائلة أخرى من قبل ويبقى فيها.</translation>
    </message>
    <message>
        <source>Spellings of names</source>
        <translation>تهجئات الأسماء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Spellings of this desk</source>
        <translation>تهجئات هذا المكتب</translation>
    </message>
    <message>
        <source>Spellings that documents of your region use for one another, one family a line: the look-up takes each for the others. They are added to those that Countersign knows, and stay on this computer.</source>
        <translation>تهجئات تستخدمها وثائق منطقتك بعضها مكان بعض، عائلة في كل سطر: يأخذ الاستعلام كلاً منها مكان الأخرى. تُضاف إلى ما يعرفه Countersign وتبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Spelling families, one a line</source>
        <translation>عائلات التهجئة، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>SOMCHAI SOMCHAY SOMXAY</source>
        <translation>SOMCHAI SOMCHAY SOMXAY</translation>
    </message>
    <message>
        <source>The text is too long, so the end of it is not kept.</source>
        <translation>النص أطول من اللازم، فلا تُحفظ نهايته.</translation>
    </message>
    <message>
        <source>No families of this desk yet.</source>
        <translation>لا عائلات لهذا المكتب بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies), in use.</source>
        <translation>
            <numerusform>لا عائلات مستخدمة.</numerusform>
            <numerusform>عائلة واحدة مستخدمة.</numerusform>
            <numerusform>عائلتان مستخدمتان.</numerusform>
            <numerusform>%n عائلات مستخدمة.</numerusform>
            <numerusform>%n عائلة مستخدمة.</numerusform>
            <numerusform>%n عائلة مستخدمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatusLine</name>
    <message>
        <source>Syncing</source>
        <translation>تجري المزامنة</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>يجري الاتصال</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>تجري قراءة الدليل</translation>
    </message>
    <message>
        <source>Asking what is new</source>
        <translation>يجري السؤال عن الجديد</translation>
    </message>
    <message>
        <source>Fetching alerts of %1</source>
        <translation>يجري جلب تنبيهات %1</translation>
    </message>
    <message>
        <source>Checking alerts of %1</source>
        <translation>يجري فحص تنبيهات %1</translation>
    </message>
    <message>
        <source>Taking in alerts of %1</source>
        <translation>يجري إدخال تنبيهات %1</translation>
    </message>
    <message>
        <source>Publishing own alerts</source>
        <translation>يجري نشر تنبيهاتنا</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>%n own alert(s) waiting</source>
        <translation>
            <numerusform>لا تنبيهات لنا تنتظر</numerusform>
            <numerusform>تنبيه واحد لنا ينتظر</numerusform>
            <numerusform>تنبيهان لنا ينتظران</numerusform>
            <numerusform>%n تنبيهات لنا تنتظر</numerusform>
            <numerusform>%n تنبيهاً لنا ينتظر</numerusform>
            <numerusform>%n تنبيه لنا ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy kept %1</source>
        <translation>حُفظت نسخة %1</translation>
    </message>
    <message>
        <source>No copy kept yet</source>
        <translation>لا نسخة محفوظة بعد</translation>
    </message>
    <message>
        <source>Online · synced %1</source>
        <translation>متصل · آخر مزامنة %1</translation>
    </message>
    <message>
        <source>Online · not synced yet</source>
        <translation>متصل · لا مزامنة بعد</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>غير متصل منذ %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Sync now (Ctrl+R)</source>
        <translation>زامن الآن ⁦(Ctrl+R)⁩</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>التنبيهات %1</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>الأقدم %1</translation>
    </message>
    <message>
        <source>No alerts here yet</source>
        <translation>لا تنبيهات هنا بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait</source>
        <translation>
            <numerusform>لا إفراجات تنتظر</numerusform>
            <numerusform>إفراج واحد ينتظر</numerusform>
            <numerusform>إفراجان ينتظران</numerusform>
            <numerusform>%n إفراجات تنتظر</numerusform>
            <numerusform>%n إفراجاً ينتظر</numerusform>
            <numerusform>%n إفراج ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SyncSection</name>
    <message>
        <source>Sync and data</source>
        <translation>مزامنة وبيانات</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>زامن الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>How good the data is</source>
        <translation>جودة البيانات</translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation>البوابة تجيب.</translation>
    </message>
    <message>
        <source>The portal does not answer; look-ups go on with the data here.</source>
        <translation>البوابة لا تجيب؛ تستمر الاستعلامات بالبيانات الموجودة هنا.</translation>
    </message>
    <message>
        <source>Last sync: %1.</source>
        <translation>آخر مزامنة: %1.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>آخر تسلسل</translation>
    </message>
    <message>
        <source>No alerts are here yet.</source>
        <translation>لا تنبيهات هنا بعد.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>حرّر المهمة</translation>
    </message>
    <message>
        <source>2026-03-12, empty for none</source>
        <translation>⁦2026-03-12⁩، أو فارغ</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما الذي يجب عمله</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>على</translation>
    </message>
    <message>
        <source>A task needs words.</source>
        <translation>تحتاج المهمة إلى كلمات.</translation>
    </message>
    <message>
        <source>A due date is written 2026-03-12.</source>
        <translation>يُكتب الاستحقاق ⁦2026-03-12⁩.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TasksPane</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>حرّر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>A new task, then Enter</source>
        <translation>مهمة جديدة، ثم Enter</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>لا شيء للعمل هنا</translation>
    </message>
    <message>
        <source>Type a task above. Its due date and who does it can follow.</source>
        <translation>اكتب مهمة أعلاه. يمكن أن يلحق بها موعدها ومن يقوم بها.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم تتم</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TemplateDialog</name>
    <message>
        <source>Grading and marking beside each paragraph</source>
        <translation>التقييم والتصنيف بجانب كل فقرة</translation>
    </message>
    <message>
        <source>Translations beside the text</source>
        <translation>الترجمات بجانب النص</translation>
    </message>
    <message>
        <source>List of attachments</source>
        <translation>قائمة المرفقات</translation>
    </message>
    <message>
        <source>Link chart, a page</source>
        <translation>مخطط الروابط، صفحة</translation>
    </message>
    <message>
        <source>Timeline, a page</source>
        <translation>الخط الزمني، صفحة</translation>
    </message>
    <message>
        <source>Give up changes</source>
        <translation>تخلَّ عن التغييرات</translation>
    </message>
    <message>
        <source>Report templates</source>
        <translation>قوالب التقارير</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>جديد من هذا</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Title block, one “Name | value” a line</source>
        <translation>كتلة العنوان، ”الاسم | القيمة“ في كل سطر</translation>
    </message>
    <message>
        <source>After the last paragraph</source>
        <translation>بعد آخر فقرة</translation>
    </message>
    <message>
        <source>Places that are filled in: %1</source>
        <translation>مواضع تُملأ: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep templates</source>
        <translation>احفظ القوالب</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Each template needs a name of its own.</source>
        <translation>يحتاج كل قالب إلى اسم خاص به.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TemplateText</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>No wording here says what the checks read, %1: %2. Change one of them, or the text once it is kept.</source>
        <translation>لا صيغة هنا تقول ما يقرؤه الفحص، %1: %2. غيّر أحدهما، أو النص بعد حفظه.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TermsForm</name>
    <message>
        <source>Terms for every recipient</source>
        <translation>شروط كل متلقٍّ</translation>
    </message>
    <message>
        <source>By way of the Regional Support Office (RSO)</source>
        <translation>عن طريق مكتب الدعم الإقليمي (RSO)</translation>
    </message>
    <message>
        <source>Tell me when it is opened</source>
        <translation>أخبرني حين يُفتح</translation>
    </message>
    <message>
        <source>With the unofficial translations</source>
        <translation>مع الترجمات غير الرسمية</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, after a number</comment>
        <translation>س</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>To be gone by</source>
        <translation>يزول قبل</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>المراجعة في</translation>
    </message>
    <message>
        <source>After a recall</source>
        <translation>بعد الاسترجاع</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>التنبيه التحفظي</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimelinePane</name>
    <message>
        <source>Timeline as a list</source>
        <translation>الخط الزمني كقائمة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>As list</source>
        <translation>كقائمة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولاً</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Ctrl+P; Ctrl+Shift+P for a PDF</source>
        <translation>Ctrl+P؛ Ctrl+Shift+P لملف PDF</translation>
    </message>
    <message>
        <source>The timeline is in %1. The export is in the audit log.</source>
        <translation>الخط الزمني في %1. والتصدير في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>لا تاريخ لشيء بعد</translation>
    </message>
    <message>
        <source>The timeline draws itself from the dates of items, links and tasks, and from dates in notes such as 2026-03-04.</source>
        <translation>يُرسم الخط الزمني من تواريخ العناصر والروابط والمهام، ومن تواريخ في الملاحظات مثل ⁦2026-03-04⁩.</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>كصورة</translation>
    </message>
    <message numerus="yes">
        <source>%n dated item(s)</source>
        <translation>
            <numerusform>لا عناصر مؤرخة</numerusform>
            <numerusform>عنصر مؤرخ واحد</numerusform>
            <numerusform>عنصران مؤرخان</numerusform>
            <numerusform>%n عناصر مؤرخة</numerusform>
            <numerusform>%n عنصراً مؤرخاً</numerusform>
            <numerusform>%n عنصر مؤرخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open what says so</source>
        <translation>افتح ما يقول ذلك</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>صدّر الخط الزمني</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>جدول CSV (⁦*.csv⁩);;مصنف Excel (⁦*.xlsx⁩)</translation>
    </message>
    <message>
        <source>Timeline on one page</source>
        <translation>الخط الزمني في صفحة واحدة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TokenTable</name>
    <message>
        <source>same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>spellings of one name</source>
        <translation>كتابات اسم واحد</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>متشابه اللفظ</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) differ</source>
        <translation>
            <numerusform>لا اختلاف</numerusform>
            <numerusform>يختلف حرف واحد</numerusform>
            <numerusform>يختلف حرفان</numerusform>
            <numerusform>تختلف %n أحرف</numerusform>
            <numerusform>يختلف %n حرفاً</numerusform>
            <numerusform>يختلف %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>initial</source>
        <translation>حرف أول</translation>
    </message>
    <message>
        <source>written together</source>
        <translation>مكتوب متصلاً</translation>
    </message>
    <message>
        <source>only in your question</source>
        <translation>في سؤالك فقط</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>في القائمة فقط</translation>
    </message>
    <message>
        <source>hardly counts</source>
        <translation>لا وزن يُذكر</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>جرى السؤال</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>المدرج</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>طابق بـ</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 مقابل %2: %3</translation>
    </message>
    <message>
        <source>sounds nearly alike</source>
        <translation>يكاد لفظه يتشابه</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TopBox</name>
    <message>
        <source>Find a record or a command</source>
        <translation>ابحث عن سجل أو أمر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>استعلم عن %1</translation>
    </message>
    <message>
        <source>Look up the name %1</source>
        <translation>استعلم عن الاسم %1</translation>
    </message>
    <message>
        <source>Number, zone, case or command</source>
        <translation>رقم أو منطقة أو قضية أو أمر</translation>
    </message>
    <message>
        <source>Search all notes for %1</source>
        <translation>ابحث في كل الملاحظات عن %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>خزنة أخرى</translation>
    </message>
    <message>
        <source>I cannot unlock</source>
        <translation>لا أستطيع الفتح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>اختر ملف المفتاح</translation>
    </message>
    <message>
        <source>Locked at %1 because you asked. Everything is saved.</source>
        <translation>قُفلت في %1 بطلب منك. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Locked at %1 because nobody used it. Everything is saved.</source>
        <translation>قُفلت في %1 لعدم الاستخدام. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Locked at %1 because the screen locked. Everything is saved.</source>
        <translation>قُفلت في %1 لأن الشاشة قُفلت. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Locked at %1 because the computer went to sleep. Everything is saved.</source>
        <translation>قُفلت في %1 لأن الحاسوب دخل وضع السكون. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Locked at %1 to change to another vault. Everything is saved.</source>
        <translation>قُفلت في %1 للانتقال إلى خزنة أخرى. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation>مفتاح الأحرف الكبيرة مفعّل</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>لوحة المفاتيح: %1</translation>
    </message>
    <message>
        <source>Set up a new vault</source>
        <translation>أنشئ خزنة جديدة</translation>
    </message>
    <message>
        <source>Key file: %1</source>
        <translation>ملف المفتاح: %1</translation>
    </message>
    <message>
        <source>Recovery key, from the printed sheet</source>
        <translation>مفتاح الاسترداد من الورقة المطبوعة</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>العودة إلى عبارة المرور</translation>
    </message>
    <message>
        <source>Type the key from the recovery sheet of this vault; hyphens and spaces do not matter. Without passphrase and sheet nobody can open it, your administrator included. Alerts can be fetched again into a new vault.</source>
        <translation>اكتب المفتاح من ورقة استرداد هذه الخزنة؛ لا أثر للشرطات والمسافات. بدون عبارة المرور والورقة لا يستطيع أحد فتحها، ولا المسؤول. ويمكن جلب التنبيهات مجدداً إلى خزنة جديدة.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>يجري الفتح</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>يمكنك المحاولة مجدداً.</translation>
    </message>
    <message numerus="yes">
        <source>New passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>عبارة المرور الجديدة</numerusform>
            <numerusform>عبارة المرور الجديدة، حرف واحد على الأقل</numerusform>
            <numerusform>عبارة المرور الجديدة، حرفان على الأقل</numerusform>
            <numerusform>عبارة المرور الجديدة، %n أحرف على الأقل</numerusform>
            <numerusform>عبارة المرور الجديدة، %n حرفاً على الأقل</numerusform>
            <numerusform>عبارة المرور الجديدة، %n حرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a training vault. Its passphrase is: %1</source>
        <translation>هذه خزنة تدريب. عبارة مرورها: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait in the Outbox. They go out once this vault is open and online.</source>
        <translation>
            <numerusform>لا إفراجات تنتظر في الصادر.</numerusform>
            <numerusform>إفراج واحد ينتظر في الصادر. يخرج حين تُفتح هذه الخزنة وتتصل.</numerusform>
            <numerusform>إفراجان ينتظران في الصادر. يخرجان حين تُفتح هذه الخزنة وتتصل.</numerusform>
            <numerusform>%n إفراجات تنتظر في الصادر. تخرج حين تُفتح هذه الخزنة وتتصل.</numerusform>
            <numerusform>%n إفراجاً ينتظر في الصادر. يخرج حين تُفتح هذه الخزنة وتتصل.</numerusform>
            <numerusform>%n إفراج ينتظر في الصادر. يخرج حين تُفتح هذه الخزنة وتتصل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::VaultApproval</name>
    <message>
        <source>Choose the vault of the second person</source>
        <translation>اختر خزنة الشخص الثاني</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>عبارة مرور الشخص الثاني</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>الخزنة: %1</translation>
    </message>
    <message>
        <source>Choose its key file</source>
        <translation>اختر ملف مفتاحها</translation>
    </message>
    <message>
        <source>Key file: %1</source>
        <translation>ملف المفتاح: %1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>This vault opens with a key file too. Choose its key file.</source>
        <translation>تُفتح هذه الخزنة بملف مفتاح أيضاً. اختر ملف مفتاحها.</translation>
    </message>
    <message>
        <source>Choose the vault of the second person and type its passphrase, or use files.</source>
        <translation>اختر خزنة الشخص الثاني واكتب عبارة مرورها، أو استخدم الملفات.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>القفل التلقائي</translation>
    </message>
    <message>
        <source>The vault also locks with the screen, with sleep and with Ctrl+L.</source>
        <translation>تُقفل الخزنة كذلك مع قفل الشاشة والسكون وعند ضغط ⁦Ctrl+L⁩.</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>عند عدم الاستخدام</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>فوراً</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of the vault</source>
        <translation>نسخة من الخزنة</translation>
    </message>
    <message>
        <source>An encrypted copy is made each night; three are kept.</source>
        <translation>تُنشأ نسخة مشفّرة كل ليلة؛ وتُحفظ ثلاث نسخ.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>أنشئ نسخة الآن</translation>
    </message>
    <message>
        <source>Last copy: %1.</source>
        <translation>آخر نسخة: %1.</translation>
    </message>
    <message>
        <source>No copy has been made yet.</source>
        <translation>لم تُنشأ نسخة بعد.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>نُسخت إلى %1.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>The recovery sheet goes on working.</source>
        <translation>تبقى ورقة الاسترداد صالحة.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message numerus="yes">
        <source>New passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>عبارة المرور الجديدة</numerusform>
            <numerusform>عبارة المرور الجديدة، حرف واحد على الأقل</numerusform>
            <numerusform>عبارة المرور الجديدة، حرفان على الأقل</numerusform>
            <numerusform>عبارة المرور الجديدة، %n أحرف على الأقل</numerusform>
            <numerusform>عبارة المرور الجديدة، %n حرفاً على الأقل</numerusform>
            <numerusform>عبارة المرور الجديدة، %n حرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>الجديدة مجدداً</translation>
    </message>
    <message>
        <source>Changed. Use the new passphrase from now on.</source>
        <translation>تغيّرت. استخدم عبارة المرور الجديدة من الآن.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعد هذا الإصدار</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>عد إلى الملاحظة</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>ما غيّره هذا الإصدار</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>الإصدار %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>written at the same time as another</source>
        <translation>كُتب في وقت واحد مع غيره</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>لا إصدار بعد</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>ما غيّره الإصدار %1</translation>
    </message>
    <message>
        <source>Version %1, the first</source>
        <translation>الإصدار %1، الأول</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) as before</source>
        <translation>
            <numerusform>لا فقرات كما كانت</numerusform>
            <numerusform>فقرة واحدة كما كانت</numerusform>
            <numerusform>فقرتان كما كانتا</numerusform>
            <numerusform>%n فقرات كما كانت</numerusform>
            <numerusform>%n فقرة كما كانت</numerusform>
            <numerusform>%n فقرة كما كانت</numerusform>
        </translation>
    </message>
    <message>
        <source>grading: %1</source>
        <translation>التقييم: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>marking: %1</source>
        <translation>التصنيف: %1</translation>
    </message>
    <message>
        <source>as the note</source>
        <translation>كالملاحظة</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>تغيّر المصدر</translation>
    </message>
    <message>
        <source>language changed</source>
        <translation>تغيّرت اللغة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>translation changed</source>
        <translation>تغيّرت الترجمة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WithdrawDialog</name>
    <message>
        <source>Withdraw alert</source>
        <translation>سحب التنبيه</translation>
    </message>
    <message>
        <source>Withdraw the alert on %1</source>
        <translation>سحب التنبيه بشأن %1</translation>
    </message>
    <message>
        <source>After the next publishing no desk finds it any more. It stays in the history.</source>
        <translation>بعد النشر التالي لن يجده أي مكتب. ويبقى في السجل التاريخي.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The document was recovered</source>
        <translation>استُعيدت الوثيقة</translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation>أُدخل بالخطأ</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>انتهت صلاحية الوثيقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WordsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Workspace</name>
    <message>
        <source>Look-up</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>التبديل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>Look up a document</source>
        <translation>استعلم عن وثيقة</translation>
    </message>
    <message>
        <source>Find a record or a command</source>
        <translation>ابحث عن سجل أو أمر</translation>
    </message>
    <message>
        <source>Go to alerts</source>
        <translation>انتقل إلى التنبيهات</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>جديد في هذه الصفحة</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>صفِّ القائمة</translation>
    </message>
    <message>
        <source>Import a sanctions list</source>
        <translation>استيراد قائمة عقوبات</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>زامن الآن</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>المنطقة التالية من النافذة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>غيّر اللغة</translation>
    </message>
    <message>
        <source>Keep a copy of the vault now</source>
        <translation>احفظ نسخة من الخزنة الآن</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>اقرأ السجل</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>حول Countersign</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>%1 desk</source>
        <translation>مكتب %1</translation>
    </message>
    <message>
        <source>No desk yet</source>
        <translation>لا مكتب بعد</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>التطابقات</translation>
    </message>
    <message>
        <source>Look up a name</source>
        <translation>استعلم عن اسم</translation>
    </message>
    <message>
        <source>Go to the Inbox</source>
        <translation>اذهب إلى الوارد</translation>
    </message>
    <message>
        <source>Go to hits</source>
        <translation>اذهب إلى التطابقات</translation>
    </message>
    <message>
        <source>Ask the owner to confirm a hit</source>
        <translation>اطلب من صاحب التنبيه تأكيد تطابق</translation>
    </message>
    <message>
        <source>Look up a table of numbers, zones or names</source>
        <translation>استعلم عن جدول أرقام أو مناطق أو أسماء</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Go to cases</source>
        <translation>اذهب إلى القضايا</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>كل القضايا</translation>
    </message>
    <message>
        <source>Grade this paragraph</source>
        <translation>قيّم هذه الفقرة</translation>
    </message>
    <message>
        <source>Mark this paragraph</source>
        <translation>صنّف هذه الفقرة</translation>
    </message>
    <message>
        <source>Save a version of the note</source>
        <translation>احفظ إصداراً من الملاحظة</translation>
    </message>
    <message>
        <source>Turn the text direction</source>
        <translation>اعكس اتجاه النص</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Go to agreements</source>
        <translation>اذهب إلى الاتفاقات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Go to the Outbox</source>
        <translation>انتقل إلى الصادر</translation>
    </message>
    <message>
        <source>Go to requests</source>
        <translation>انتقل إلى الطلبات</translation>
    </message>
    <message>
        <source>Ask another desk</source>
        <translation>اسأل مكتباً آخر</translation>
    </message>
    <message>
        <source>Write courier file for…</source>
        <translation>اكتب ملف حامل إلى…</translation>
    </message>
    <message>
        <source>Read courier file…</source>
        <translation>اقرأ ملف حامل…</translation>
    </message>
    <message>
        <source>Go to the directory</source>
        <translation>انتقل إلى الدليل</translation>
    </message>
    <message>
        <source>Go to the audit chain</source>
        <translation>انتقل إلى سلسلة التدقيق</translation>
    </message>
    <message>
        <source>Verify the audit chain</source>
        <translation>افحص سلسلة التدقيق</translation>
    </message>
    <message>
        <source>Prepare a release of this note</source>
        <translation>أعدّ إفراجاً عن هذه الملاحظة</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>كل الإفراجات</translation>
    </message>
</context>
<context>
    <name>countersign::ui::fileWords</name>
    <message>
        <source>PDF document</source>
        <translation>وثيقة PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
</TS>
