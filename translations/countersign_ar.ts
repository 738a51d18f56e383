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
        <source>Load the list again from its publisher; it must be the complete XML file.</source>
        <translation>حمّل القائمة من ناشرها مجدداً؛ يجب أن يكون ملف XML كاملاً.</translation>
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
        <source>one-character differences</source>
        <translation>اختلاف حرف واحد</translation>
    </message>
    <message>
        <source>stolen blank series</source>
        <translation>السلاسل الفارغة المسروقة</translation>
    </message>
    <message>
        <source>the corrected number</source>
        <translation>الرقم المصحّح</translation>
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
        <source>Border check</source>
        <translation>تدقيق حدودي</translation>
    </message>
    <message>
        <source>Airline check</source>
        <translation>تدقيق شركة طيران</translation>
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
    <name>countersign::ui::ListImportDialog</name>
    <message>
        <source>Choose the XML file</source>
        <translation>اختر ملف XML</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>أدخلها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import a sanctions list</source>
        <translation>استيراد قائمة عقوبات</translation>
    </message>
    <message>
        <source>Consolidated List of the United Nations Security Council, as XML. Nothing is changed before you say so.</source>
        <translation>القائمة الموحدة لمجلس الأمن التابع للأمم المتحدة بصيغة XML. لا يتغيّر شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>تجري قراءة القائمة</translation>
    </message>
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
        <source>Lines that could not be used, or only in part</source>
        <translation>أسطر تعذّر استخدامها أو استُخدمت جزئياً</translation>
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
        <source>Persons and entities</source>
        <translation>الأشخاص والكيانات</translation>
    </message>
    <message>
        <source>Passport entries, documents made</source>
        <translation>قيود الجوازات، الوثائق المُنشأة</translation>
    </message>
    <message>
        <source>New, changed, withdrawn, the same</source>
        <translation>جديد، متغيّر، مسحوب، دون تغيير</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used, or only in part</source>
        <translation>
            <numerusform>لا أسطر تعذّر استخدامها</numerusform>
            <numerusform>سطر واحد تعذّر استخدامه أو استُخدم جزئياً</numerusform>
            <numerusform>سطران تعذّر استخدامهما أو استُخدما جزئياً</numerusform>
            <numerusform>%n أسطر تعذّر استخدامها أو استُخدمت جزئياً</numerusform>
            <numerusform>%n سطراً تعذّر استخدامها أو استُخدمت جزئياً</numerusform>
            <numerusform>%n سطر تعذّر استخدامها أو استُخدمت جزئياً</numerusform>
        </translation>
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
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>استعلم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Document number or machine-readable zone</source>
        <translation>رقم الوثيقة أو المنطقة المقروءة آلياً</translation>
    </message>
    <message>
        <source>Type a number, or scan or paste a zone</source>
        <translation>اكتب رقماً، أو امسح منطقة ضوئياً أو ألصقها</translation>
    </message>
    <message>
        <source>Issuer, if known</source>
        <translation>جهة الإصدار إن عُرفت</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
    <name>countersign::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
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
    <name>countersign::ui::TopBox</name>
    <message>
        <source>Number, zone or command</source>
        <translation>رقم أو منطقة مقروءة آلياً أو أمر</translation>
    </message>
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
</context>
</TS>
