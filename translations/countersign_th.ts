<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
<context>
    <name>countersign::messages</name>
    <message>
        <source>Received data is not in the one form this program accepts.</source>
        <translation>ข้อมูลที่ได้รับไม่อยู่ในรูปแบบเดียวที่โปรแกรมนี้ยอมรับ</translation>
    </message>
    <message>
        <source>It was set aside and nothing of it was used.</source>
        <translation>ข้อมูลถูกแยกเก็บไว้และไม่มีส่วนใดถูกนำมาใช้</translation>
    </message>
    <message>
        <source>Sync again later; if it stays, tell your desk administrator.</source>
        <translation>ซิงค์อีกครั้งภายหลัง หากยังเป็นอยู่ ให้แจ้งผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>Received data ends too early.</source>
        <translation>ข้อมูลที่ได้รับสิ้นสุดก่อนกำหนด</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation>ไม่มีส่วนใดถูกนำมาใช้</translation>
    </message>
    <message>
        <source>Sync again; the transfer resumes where it stopped.</source>
        <translation>ซิงค์อีกครั้ง การรับส่งจะดำเนินต่อจากจุดที่หยุด</translation>
    </message>
    <message>
        <source>Received data is larger than allowed.</source>
        <translation>ข้อมูลที่ได้รับมีขนาดใหญ่กว่าที่อนุญาต</translation>
    </message>
    <message>
        <source>Tell your desk administrator who sent it.</source>
        <translation>แจ้งผู้ดูแลระบบของหน่วยว่าใครเป็นผู้ส่ง</translation>
    </message>
    <message>
        <source>Received data is nested deeper than allowed.</source>
        <translation>ข้อมูลที่ได้รับซ้อนกันลึกกว่าที่อนุญาต</translation>
    </message>
    <message>
        <source>Received data is of a kind this program does not know.</source>
        <translation>ข้อมูลที่ได้รับเป็นชนิดที่โปรแกรมนี้ไม่รู้จัก</translation>
    </message>
    <message>
        <source>It was set aside unopened.</source>
        <translation>ข้อมูลถูกแยกเก็บไว้โดยไม่เปิด</translation>
    </message>
    <message>
        <source>A newer version of Countersign may know it.</source>
        <translation>Countersign รุ่นใหม่กว่าอาจรู้จักข้อมูลนี้</translation>
    </message>
    <message>
        <source>Received data has a part that this version must not ignore.</source>
        <translation>ข้อมูลที่ได้รับมีส่วนที่โปรแกรมรุ่นนี้ต้องไม่มองข้าม</translation>
    </message>
    <message>
        <source>It was set aside, not lost.</source>
        <translation>ข้อมูลถูกแยกเก็บไว้ ไม่ได้สูญหาย</translation>
    </message>
    <message>
        <source>Install the newer version of Countersign; it will then be used.</source>
        <translation>ติดตั้ง Countersign รุ่นใหม่กว่า แล้วข้อมูลจะถูกนำมาใช้</translation>
    </message>
    <message>
        <source>A needed part is missing in received data.</source>
        <translation>ข้อมูลที่ได้รับขาดส่วนที่จำเป็น</translation>
    </message>
    <message>
        <source>A part of received data has a value it cannot have.</source>
        <translation>ข้อมูลที่ได้รับบางส่วนมีค่าที่เป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>A signature does not fit what it signs.</source>
        <translation>ลายมือชื่อดิจิทัลไม่ตรงกับสิ่งที่ลงนาม</translation>
    </message>
    <message>
        <source>This can be damage or an attack: tell your desk administrator.</source>
        <translation>อาจเกิดจากความเสียหายหรือการโจมตี โปรดแจ้งผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>Received data is signed with a key that nobody vouches for.</source>
        <translation>ข้อมูลที่ได้รับลงนามด้วยกุญแจที่ไม่มีผู้ใดรับรอง</translation>
    </message>
    <message>
        <source>Sync the directory again; if it stays, tell your desk administrator.</source>
        <translation>ซิงค์ทำเนียบอีกครั้ง หากยังเป็นอยู่ ให้แจ้งผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>Sealed data could not be opened with the keys at hand.</source>
        <translation>ไม่สามารถเปิดข้อมูลที่ปิดผนึกด้วยกุญแจที่มีอยู่</translation>
    </message>
    <message>
        <source>It was kept as it came.</source>
        <translation>ข้อมูลถูกเก็บไว้ตามที่ได้รับมา</translation>
    </message>
    <message>
        <source>Your desk may have to share a newer key with this device; sync again.</source>
        <translation>หน่วยของท่านอาจต้องแบ่งปันกุญแจใหม่กว่าให้อุปกรณ์นี้ โปรดซิงค์อีกครั้ง</translation>
    </message>
    <message>
        <source>This was written by a newer version of Countersign.</source>
        <translation>ข้อมูลนี้เขียนโดย Countersign รุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>Install the newer version to use it.</source>
        <translation>ติดตั้งรุ่นใหม่กว่าเพื่อใช้งาน</translation>
    </message>
    <message numerus="yes">
        <source>%n root share(s) signed; %2 are needed.</source>
        <translation>
            <numerusform>ผู้ถือส่วนกุญแจหลักลงนามแล้ว %n ราย ต้องการ %2 ราย</numerusform>
        </translation>
    </message>
    <message>
        <source>What was signed so far is kept in the file.</source>
        <translation>ส่วนที่ลงนามแล้วถูกเก็บไว้ในไฟล์</translation>
    </message>
    <message>
        <source>Pass the file to the next holder of a share.</source>
        <translation>ส่งไฟล์ให้ผู้ถือส่วนกุญแจรายถัดไป</translation>
    </message>
    <message>
        <source>Whoever signed this had no right to.</source>
        <translation>ผู้ลงนามข้อมูลนี้ไม่มีสิทธิลงนาม</translation>
    </message>
    <message>
        <source>Tell your desk administrator.</source>
        <translation>โปรดแจ้งผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>The directory offered is shorter than the one known here.</source>
        <translation>ทำเนียบที่ได้รับสั้นกว่าฉบับที่มีอยู่ที่นี่</translation>
    </message>
    <message>
        <source>The known one stays in force.</source>
        <translation>ฉบับที่มีอยู่ยังมีผลใช้</translation>
    </message>
    <message>
        <source>This can be an attack: tell your desk administrator before you go on.</source>
        <translation>อาจเป็นการโจมตี โปรดแจ้งผู้ดูแลระบบของหน่วยก่อนดำเนินการต่อ</translation>
    </message>
    <message>
        <source>The directory offered tells another past than the one known here.</source>
        <translation>ทำเนียบที่ได้รับแสดงประวัติต่างจากฉบับที่มีอยู่ที่นี่</translation>
    </message>
    <message>
        <source>The directory has no desk %1.</source>
        <translation>ไม่มีหน่วย %1 ในทำเนียบ</translation>
    </message>
    <message>
        <source>Check the code, or sync and try again.</source>
        <translation>ตรวจสอบรหัส หรือซิงค์แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This device has been revoked by its desk.</source>
        <translation>อุปกรณ์นี้ถูกหน่วยเพิกถอนแล้ว</translation>
    </message>
    <message>
        <source>The vault stays readable here.</source>
        <translation>ยังอ่านข้อมูลในตู้นิรภัยที่นี่ได้</translation>
    </message>
    <message>
        <source>Speak with your desk administrator.</source>
        <translation>โปรดติดต่อผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>Your desk administrator has not approved this device yet.</source>
        <translation>ผู้ดูแลระบบของหน่วยยังไม่ได้อนุมัติอุปกรณ์นี้</translation>
    </message>
    <message>
        <source>Your request is kept.</source>
        <translation>คำขอของท่านถูกเก็บไว้</translation>
    </message>
    <message>
        <source>Tell your administrator the short code, then try again.</source>
        <translation>แจ้งรหัสสั้นแก่ผู้ดูแลระบบ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This device belongs to a desk already.</source>
        <translation>อุปกรณ์นี้เป็นของหน่วยอื่นอยู่แล้ว</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ไม่มีการเปลี่ยนแปลงใด ๆ</translation>
    </message>
    <message>
        <source>Create another vault to join another desk.</source>
        <translation>สร้างตู้นิรภัยใหม่เพื่อเข้าร่วมหน่วยอื่น</translation>
    </message>
    <message>
        <source>This belongs to another federation than the one this vault joined.</source>
        <translation>ข้อมูลนี้เป็นของภาคีอื่น ไม่ใช่ภาคีที่ตู้นิรภัยนี้เข้าร่วม</translation>
    </message>
    <message>
        <source>Check that you have the right file or portal address.</source>
        <translation>ตรวจสอบว่าไฟล์หรือที่อยู่พอร์ทัลถูกต้อง</translation>
    </message>
    <message>
        <source>This is number %1, not newer than number %2 held here.</source>
        <translation>นี่คือลำดับที่ %1 ซึ่งไม่ใหม่กว่าลำดับที่ %2 ที่มีอยู่ที่นี่</translation>
    </message>
    <message>
        <source>The newer one stays in force.</source>
        <translation>ฉบับที่ใหม่กว่ายังมีผลใช้</translation>
    </message>
    <message>
        <source>Use the newest file.</source>
        <translation>ใช้ไฟล์ที่ใหม่ที่สุด</translation>
    </message>
    <message>
        <source>Only the desk&apos;s publishing device can do this.</source>
        <translation>เฉพาะอุปกรณ์เผยแพร่ของหน่วยเท่านั้นที่ทำได้</translation>
    </message>
    <message>
        <source>Your alerts wait in the queue.</source>
        <translation>รายการแจ้งเตือนของท่านรออยู่ในคิว</translation>
    </message>
    <message>
        <source>Let that device sync, or have the publishing handed over.</source>
        <translation>ให้อุปกรณ์นั้นซิงค์ หรือขอโอนหน้าที่การเผยแพร่</translation>
    </message>
    <message>
        <source>A record came from a desk that may not own it (%1 from %2).</source>
        <translation>มีระเบียนจากหน่วยที่อาจไม่มีสิทธิเป็นเจ้าของ (%1 จาก %2)</translation>
    </message>
    <message>
        <source>The whole batch was refused.</source>
        <translation>ชุดข้อมูลทั้งชุดถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>A step of the feed is missing: %1 was expected, %2 came.</source>
        <translation>ฟีดขาดไปหนึ่งลำดับ: ควรเป็น %1 แต่ได้รับ %2</translation>
    </message>
    <message>
        <source>The data held here is unchanged.</source>
        <translation>ข้อมูลที่มีอยู่ที่นี่ไม่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Sync again; if it stays, tell your desk administrator.</source>
        <translation>ซิงค์อีกครั้ง หากยังเป็นอยู่ ให้แจ้งผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>Two different contents were shown for one step of a feed.</source>
        <translation>ลำดับเดียวกันของฟีดมีเนื้อหาต่างกันสองแบบ</translation>
    </message>
    <message>
        <source>Both were kept as evidence; the first stays in force.</source>
        <translation>ทั้งสองถูกเก็บเป็นหลักฐาน ฉบับแรกยังมีผลใช้</translation>
    </message>
    <message>
        <source>This can be an attack: tell your desk administrator.</source>
        <translation>อาจเป็นการโจมตี โปรดแจ้งผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>A feed went back to an earlier state.</source>
        <translation>ฟีดย้อนกลับไปสู่สถานะก่อนหน้า</translation>
    </message>
    <message>
        <source>The newer state here stays in force.</source>
        <translation>สถานะที่ใหม่กว่าที่นี่ยังมีผลใช้</translation>
    </message>
    <message>
        <source>The records do not add up to what their owner signed.</source>
        <translation>ผลรวมของระเบียนไม่ตรงกับที่เจ้าของลงนามไว้</translation>
    </message>
    <message>
        <source>Nothing of this transfer was used.</source>
        <translation>ไม่มีส่วนใดของการรับส่งครั้งนี้ถูกนำมาใช้</translation>
    </message>
    <message>
        <source>A piece of the transfer was damaged.</source>
        <translation>ข้อมูลส่วนหนึ่งที่รับส่งเสียหาย</translation>
    </message>
    <message>
        <source>The pieces before it are kept.</source>
        <translation>ส่วนก่อนหน้านั้นถูกเก็บไว้</translation>
    </message>
    <message>
        <source>Sync again; only the missing pieces are fetched.</source>
        <translation>ซิงค์อีกครั้ง จะดึงเฉพาะส่วนที่ขาด</translation>
    </message>
    <message>
        <source>This desk holds no key for a channel yet.</source>
        <translation>หน่วยนี้ยังไม่มีกุญแจของช่องข้อมูลนี้</translation>
    </message>
    <message>
        <source>The sealed data is kept.</source>
        <translation>ข้อมูลที่ปิดผนึกถูกเก็บไว้</translation>
    </message>
    <message>
        <source>It opens once the owner has shared the key; sync again later.</source>
        <translation>จะเปิดได้เมื่อเจ้าของแบ่งปันกุญแจแล้ว โปรดซิงค์อีกครั้งภายหลัง</translation>
    </message>
    <message>
        <source>The portal does not answer.</source>
        <translation>พอร์ทัลไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>You can go on working; look-ups use the alerts held here and say how old they are.</source>
        <translation>ท่านทำงานต่อได้ การสืบค้นจะใช้รายการแจ้งเตือนที่มีอยู่ที่นี่และระบุอายุของข้อมูล</translation>
    </message>
    <message>
        <source>The next try is made by itself; check the network if it lasts.</source>
        <translation>ระบบจะลองใหม่เอง หากเป็นอยู่นาน ให้ตรวจสอบเครือข่าย</translation>
    </message>
    <message>
        <source>The portal&apos;s identity has changed, so nothing was sent.</source>
        <translation>ข้อมูลระบุตัวตนของพอร์ทัลเปลี่ยนไป จึงไม่มีการส่งข้อมูลใด</translation>
    </message>
    <message>
        <source>Everything held here is kept.</source>
        <translation>ข้อมูลทั้งหมดที่มีอยู่ที่นี่ยังคงอยู่</translation>
    </message>
    <message>
        <source>This can be a planned change or an attack. Call your desk administrator and compare the fingerprint.</source>
        <translation>อาจเป็นการเปลี่ยนแปลงตามแผนหรือการโจมตี โทรหาผู้ดูแลระบบของหน่วยและเทียบลายพิมพ์กุญแจ</translation>
    </message>
    <message>
        <source>Something else answered in the portal&apos;s place, perhaps the sign-in page of this network.</source>
        <translation>มีสิ่งอื่นตอบแทนพอร์ทัล อาจเป็นหน้าลงชื่อเข้าใช้ของเครือข่ายนี้</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ไม่มีการส่งข้อมูลใด</translation>
    </message>
    <message>
        <source>Sign in to the network with a browser, then sync again.</source>
        <translation>ลงชื่อเข้าใช้เครือข่ายด้วยเบราว์เซอร์ แล้วซิงค์อีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from the portal&apos;s by %n second(s).</source>
        <translation>
            <numerusform>นาฬิกาของคอมพิวเตอร์นี้ต่างจากพอร์ทัล %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are shown as estimates; nothing is deleted.</source>
        <translation>เวลาที่แสดงเป็นค่าประมาณ ไม่มีการลบข้อมูลใด</translation>
    </message>
    <message>
        <source>Set the clock, then sync again.</source>
        <translation>ตั้งนาฬิกา แล้วซิงค์อีกครั้ง</translation>
    </message>
    <message>
        <source>The portal shows an older state than it did before.</source>
        <translation>พอร์ทัลแสดงสถานะเก่ากว่าครั้งก่อน</translation>
    </message>
    <message>
        <source>It may have been restored from a backup, or this is an attack: tell your desk administrator.</source>
        <translation>พอร์ทัลอาจถูกกู้คืนจากสำเนาสำรอง หรือเป็นการโจมตี โปรดแจ้งผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>The session with the portal has ended.</source>
        <translation>การเชื่อมต่อกับพอร์ทัลสิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>ไม่มีข้อมูลใดสูญหาย</translation>
    </message>
    <message>
        <source>Sync again to start a new one.</source>
        <translation>ซิงค์อีกครั้งเพื่อเริ่มการเชื่อมต่อใหม่</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>ไม่พบข้อมูล</translation>
    </message>
    <message>
        <source>The portal refused the request (%1).</source>
        <translation>พอร์ทัลปฏิเสธคำขอ (%1)</translation>
    </message>
    <message>
        <source>What was to be sent is kept.</source>
        <translation>ข้อมูลที่จะส่งถูกเก็บไว้</translation>
    </message>
    <message>
        <source>Install updates and sync again; if it stays, tell your desk administrator.</source>
        <translation>ติดตั้งการปรับปรุงแล้วซิงค์อีกครั้ง หากยังเป็นอยู่ ให้แจ้งผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>The portal asks for a pause.</source>
        <translation>พอร์ทัลขอให้พักชั่วคราว</translation>
    </message>
    <message numerus="yes">
        <source>The next try is made in %n second(s).</source>
        <translation>
            <numerusform>จะลองใหม่ในอีก %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at your wish.</source>
        <translation>หยุดตามที่ท่านสั่ง</translation>
    </message>
    <message>
        <source>What was finished until then is kept.</source>
        <translation>ส่วนที่เสร็จก่อนหน้านั้นถูกเก็บไว้</translation>
    </message>
    <message>
        <source>Start it again to go on.</source>
        <translation>เริ่มอีกครั้งเพื่อดำเนินการต่อ</translation>
    </message>
    <message>
        <source>The portal is busy.</source>
        <translation>พอร์ทัลไม่ว่าง</translation>
    </message>
    <message>
        <source>The next try is made by itself.</source>
        <translation>ระบบจะลองใหม่เอง</translation>
    </message>
    <message>
        <source>The portal could not listen on %1, port %2.</source>
        <translation>พอร์ทัลเปิดรับการเชื่อมต่อที่ %1 พอร์ต %2 ไม่ได้</translation>
    </message>
    <message>
        <source>Its data is unchanged.</source>
        <translation>ข้อมูลของพอร์ทัลไม่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Check that the port is free and the address belongs to this machine.</source>
        <translation>ตรวจสอบว่าพอร์ตว่างและที่อยู่นั้นเป็นของเครื่องนี้</translation>
    </message>
    <message>
        <source>Another portal process uses the folder %1.</source>
        <translation>พอร์ทัลอีกตัวที่ทำงานอยู่กำลังใช้โฟลเดอร์ %1</translation>
    </message>
    <message>
        <source>It was left running.</source>
        <translation>พอร์ทัลตัวนั้นยังทำงานต่อไป</translation>
    </message>
    <message>
        <source>Stop it first, or name another folder.</source>
        <translation>หยุดพอร์ทัลนั้นก่อน หรือระบุโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault.</source>
        <translation>วลีรหัสผ่านนี้เปิดตู้นิรภัยนี้ไม่ได้</translation>
    </message>
    <message>
        <source>The vault is unchanged.</source>
        <translation>ตู้นิรภัยไม่เปลี่ยนแปลง</translation>
    </message>
    <message numerus="yes">
        <source>%n more try(ies) before a wait of %2 s.</source>
        <translation>
            <numerusform>ลองได้อีก %n ครั้งก่อนต้องรอ %2 วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong passphrases in a row.</source>
        <translation>ใส่วลีรหัสผ่านผิดติดต่อกันหลายครั้งเกินไป</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>ลองอีกครั้งในอีก %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>The key file of this vault was not found.</source>
        <translation>ไม่พบไฟล์กุญแจของตู้นิรภัยนี้</translation>
    </message>
    <message>
        <source>Insert the medium that holds it, or choose the file.</source>
        <translation>เสียบสื่อที่เก็บไฟล์ หรือเลือกไฟล์</translation>
    </message>
    <message>
        <source>Both copies of the vault header are damaged.</source>
        <translation>ส่วนหัวของตู้นิรภัยทั้งสองสำเนาเสียหาย</translation>
    </message>
    <message>
        <source>The encrypted data was not touched.</source>
        <translation>ข้อมูลที่เข้ารหัสไม่ถูกแตะต้อง</translation>
    </message>
    <message>
        <source>Restore the vault from a backup; keep the damaged files for your desk administrator.</source>
        <translation>กู้คืนตู้นิรภัยจากสำเนาสำรอง และเก็บไฟล์ที่เสียหายไว้ให้ผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>The vault header asks for weaker protection than this program accepts.</source>
        <translation>ส่วนหัวของตู้นิรภัยกำหนดการป้องกันที่อ่อนกว่าโปรแกรมนี้ยอมรับ</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>ไม่มีการเปิดข้อมูลใด</translation>
    </message>
    <message>
        <source>Do not use this vault; restore it from a backup and tell your desk administrator.</source>
        <translation>อย่าใช้ตู้นิรภัยนี้ ให้กู้คืนจากสำเนาสำรองและแจ้งผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>There is a vault in %1 already.</source>
        <translation>มีตู้นิรภัยใน %1 อยู่แล้ว</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>ตู้นิรภัยนั้นไม่ถูกแตะต้อง</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the vault that is there.</source>
        <translation>เลือกโฟลเดอร์อื่น หรือปลดล็อกตู้นิรภัยที่มีอยู่</translation>
    </message>
    <message>
        <source>There is no vault in %1.</source>
        <translation>ไม่มีตู้นิรภัยใน %1</translation>
    </message>
    <message>
        <source>Check the folder, or create a vault or restore one there.</source>
        <translation>ตรวจสอบโฟลเดอร์ หรือสร้างหรือกู้คืนตู้นิรภัยที่นั่น</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Countersign (format %1; this program knows %2).</source>
        <translation>ตู้นิรภัยนี้เขียนโดย Countersign รุ่นใหม่กว่า (รูปแบบ %1 โปรแกรมนี้รู้จัก %2)</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>ติดตั้งรุ่นใหม่กว่าเพื่อเปิด</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>ตู้นิรภัยถูกล็อก</translation>
    </message>
    <message>
        <source>Drafts are saved.</source>
        <translation>ร่างถูกบันทึกไว้แล้ว</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>ปลดล็อกเพื่อดำเนินการต่อ</translation>
    </message>
    <message>
        <source>Another window or command has this vault open.</source>
        <translation>มีหน้าต่างหรือคำสั่งอื่นเปิดตู้นิรภัยนี้อยู่</translation>
    </message>
    <message>
        <source>Close the other one first, or work there.</source>
        <translation>ปิดอันนั้นก่อน หรือทำงานที่นั่น</translation>
    </message>
    <message>
        <source>The recovery key does not open this vault.</source>
        <translation>กุญแจกู้คืนนี้เปิดตู้นิรภัยนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Compare each group with the printed sheet and that it belongs to this vault.</source>
        <translation>เทียบทีละกลุ่มกับแผ่นที่พิมพ์ไว้ และตรวจว่าเป็นของตู้นิรภัยนี้</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>วลีรหัสผ่านสั้นเกินไป</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s); several plain words are good.</source>
        <translation>
            <numerusform>ใช้อย่างน้อย %n อักขระ คำธรรมดาหลายคำก็ใช้ได้ดี</numerusform>
        </translation>
    </message>
    <message>
        <source>A cryptographic step failed, which should never happen.</source>
        <translation>ขั้นตอนการเข้ารหัสล้มเหลว ซึ่งไม่ควรเกิดขึ้น</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>ไม่มีการเขียนข้อมูลใด</translation>
    </message>
    <message>
        <source>Restart the program; if it happens again, tell your desk administrator.</source>
        <translation>เริ่มโปรแกรมใหม่ หากเกิดขึ้นอีก ให้แจ้งผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>The system gave no protected memory for keys.</source>
        <translation>ระบบไม่ให้หน่วยความจำที่มีการป้องกันสำหรับกุญแจ</translation>
    </message>
    <message>
        <source>The vault stays closed.</source>
        <translation>ตู้นิรภัยยังคงปิดอยู่</translation>
    </message>
    <message>
        <source>Close other programs, or ask your administrator to raise the limit for locked memory.</source>
        <translation>ปิดโปรแกรมอื่น หรือขอให้ผู้ดูแลระบบเพิ่มขีดจำกัดหน่วยความจำที่ล็อกไว้</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or was not finished.</source>
        <translation>สำเนาสำรอง %1 เสียหายหรือทำไม่เสร็จ</translation>
    </message>
    <message>
        <source>The present vault was not touched.</source>
        <translation>ตู้นิรภัยปัจจุบันไม่ถูกแตะต้อง</translation>
    </message>
    <message>
        <source>Choose an older backup.</source>
        <translation>เลือกสำเนาสำรองที่เก่ากว่า</translation>
    </message>
    <message>
        <source>The encrypting database is not available: another one was loaded in its place.</source>
        <translation>ไม่มีฐานข้อมูลที่เข้ารหัส มีการโหลดฐานข้อมูลอื่นแทน</translation>
    </message>
    <message>
        <source>Nothing was written, so nothing stands in plain text.</source>
        <translation>ไม่มีการเขียนข้อมูลใด จึงไม่มีข้อมูลที่ไม่ได้เข้ารหัส</translation>
    </message>
    <message>
        <source>Start the program without changed library paths, or install it again.</source>
        <translation>เริ่มโปรแกรมโดยไม่เปลี่ยนเส้นทางไลบรารี หรือติดตั้งใหม่</translation>
    </message>
    <message>
        <source>The key does not open the database.</source>
        <translation>กุญแจเปิดฐานข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>ไฟล์ไม่ถูกแตะต้อง</translation>
    </message>
    <message>
        <source>If the passphrase was right, restore the vault header or the vault from a backup.</source>
        <translation>หากวลีรหัสผ่านถูกต้อง ให้กู้คืนส่วนหัวหรือตู้นิรภัยจากสำเนาสำรอง</translation>
    </message>
    <message>
        <source>The vault has a damaged page in %1.</source>
        <translation>ตู้นิรภัยมีหน้าข้อมูลเสียหายใน %1</translation>
    </message>
    <message>
        <source>Restore the last good backup; keep the damaged file for your desk administrator.</source>
        <translation>กู้คืนสำเนาสำรองล่าสุดที่ใช้ได้ และเก็บไฟล์ที่เสียหายไว้ให้ผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>The database %1 ends too early.</source>
        <translation>ฐานข้อมูล %1 สิ้นสุดก่อนกำหนด</translation>
    </message>
    <message>
        <source>What is left of it was not changed.</source>
        <translation>ส่วนที่เหลือไม่ถูกเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Restore the last good backup; keep the shortened file for your desk administrator.</source>
        <translation>กู้คืนสำเนาสำรองล่าสุดที่ใช้ได้ และเก็บไฟล์ที่ขาดไว้ให้ผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Countersign (schema %1; this program knows %2).</source>
        <translation>ฐานข้อมูลเขียนโดย Countersign รุ่นใหม่กว่า (โครงสร้าง %1 โปรแกรมนี้รู้จัก %2)</translation>
    </message>
    <message>
        <source>The database could not grow.</source>
        <translation>ฐานข้อมูลขยายเพิ่มไม่ได้</translation>
    </message>
    <message>
        <source>Everything saved before is kept.</source>
        <translation>ข้อมูลที่บันทึกก่อนหน้านี้ยังคงอยู่ทั้งหมด</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>เพิ่มพื้นที่ว่างในดิสก์ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The database refused a step.</source>
        <translation>ฐานข้อมูลปฏิเสธขั้นตอนหนึ่ง</translation>
    </message>
    <message>
        <source>The step was undone as a whole.</source>
        <translation>ขั้นตอนนั้นถูกยกเลิกทั้งหมด</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the program.</source>
        <translation>ลองอีกครั้ง หากเกิดขึ้นอีก ให้เริ่มโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>The new database file is readable, so it was not encrypted.</source>
        <translation>ไฟล์ฐานข้อมูลใหม่อ่านได้ แสดงว่าไม่ได้เข้ารหัส</translation>
    </message>
    <message>
        <source>The file was removed.</source>
        <translation>ไฟล์ถูกลบแล้ว</translation>
    </message>
    <message>
        <source>Do not go on with this installation; install the program again.</source>
        <translation>อย่าใช้การติดตั้งนี้ต่อ ให้ติดตั้งโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>The database holds something that contradicts this entry.</source>
        <translation>ฐานข้อมูลมีข้อมูลที่ขัดแย้งกับรายการนี้</translation>
    </message>
    <message>
        <source>Look at the present entry and try again.</source>
        <translation>ดูรายการปัจจุบันแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Another task has been writing to the vault for a long time.</source>
        <translation>งานอื่นเขียนข้อมูลลงตู้นิรภัยเป็นเวลานาน</translation>
    </message>
    <message>
        <source>Wait for it to end, then try again.</source>
        <translation>รอให้งานนั้นเสร็จ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>There is no number to look up.</source>
        <translation>ไม่มีหมายเลขให้สืบค้น</translation>
    </message>
    <message>
        <source>Type or paste a document number or a machine-readable zone.</source>
        <translation>พิมพ์หรือวางหมายเลขเอกสารหรือแถบ MRZ</translation>
    </message>
    <message>
        <source>This cannot be read as a document number or a complete machine-readable zone.</source>
        <translation>ข้อความนี้อ่านเป็นหมายเลขเอกสารหรือแถบ MRZ ที่ครบถ้วนไม่ได้</translation>
    </message>
    <message>
        <source>The text stays in the field.</source>
        <translation>ข้อความยังอยู่ในช่อง</translation>
    </message>
    <message>
        <source>Check that every line is there, or type the number alone.</source>
        <translation>ตรวจว่ามีครบทุกบรรทัด หรือพิมพ์เฉพาะหมายเลข</translation>
    </message>
    <message>
        <source>No reason was chosen.</source>
        <translation>ยังไม่ได้เลือกเหตุผล</translation>
    </message>
    <message>
        <source>Choose why you look this up; it is logged with the answer.</source>
        <translation>เลือกเหตุผลที่สืบค้น ระบบจะบันทึกไว้กับผลลัพธ์</translation>
    </message>
    <message>
        <source>The record has no document number.</source>
        <translation>ระเบียนไม่มีหมายเลขเอกสาร</translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation>ข้อมูลที่ท่านกรอกยังอยู่</translation>
    </message>
    <message>
        <source>Enter the number as it is printed; it needs a letter A–Z or a digit.</source>
        <translation>กรอกหมายเลขตามที่พิมพ์บนเอกสาร ต้องมีตัวอักษร A–Z หรือตัวเลข</translation>
    </message>
    <message>
        <source>The document number has %1 characters; at most %2 are possible.</source>
        <translation>หมายเลขเอกสารมี %1 อักขระ ใช้ได้ไม่เกิน %2</translation>
    </message>
    <message>
        <source>Enter the number alone, without words around it.</source>
        <translation>กรอกเฉพาะหมายเลข โดยไม่มีคำอื่น</translation>
    </message>
    <message>
        <source>The issuing country is missing.</source>
        <translation>ไม่ได้ระบุประเทศผู้ออกเอกสาร</translation>
    </message>
    <message>
        <source>Choose the country that issued the document.</source>
        <translation>เลือกประเทศที่ออกเอกสาร</translation>
    </message>
    <message>
        <source>Only %1 can enter the status of its own documents; this desk is %2.</source>
        <translation>เฉพาะ %1 เท่านั้นที่บันทึกสถานะเอกสารของตนได้ หน่วยนี้คือ %2</translation>
    </message>
    <message>
        <source>Choose a detection category, or send the facts to the issuing country.</source>
        <translation>เลือกประเภทการตรวจพบ หรือส่งข้อเท็จจริงไปยังประเทศผู้ออกเอกสาร</translation>
    </message>
    <message>
        <source>The dates contradict each other: %2 lies before %1.</source>
        <translation>วันที่ขัดแย้งกัน: %2 อยู่ก่อน %1</translation>
    </message>
    <message>
        <source>Correct one of them, or leave it empty.</source>
        <translation>แก้ไขวันที่หนึ่ง หรือเว้นว่างไว้</translation>
    </message>
    <message>
        <source>%1 to %2 is no series of blanks.</source>
        <translation>%1 ถึง %2 ไม่ใช่ช่วงหมายเลขของเอกสารเปล่า</translation>
    </message>
    <message>
        <source>Both ends need the same letters and the same number of digits, and the quantity must fit.</source>
        <translation>หมายเลขต้นและท้ายต้องมีตัวอักษรเหมือนกันและจำนวนหลักเท่ากัน และจำนวนต้องตรงกัน</translation>
    </message>
    <message>
        <source>A detection needs a grading of source and information.</source>
        <translation>การตรวจพบต้องมีการประเมินแหล่งข่าวและข้อมูล</translation>
    </message>
    <message>
        <source>Choose both codes of your grading scheme.</source>
        <translation>เลือกรหัสทั้งสองตามระบบการประเมินของท่าน</translation>
    </message>
    <message>
        <source>A list reference needs the name, the edition and the reference of its list.</source>
        <translation>การอ้างอิงบัญชีต้องมีชื่อ ฉบับ และเลขอ้างอิงของบัญชี</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>ไม่มีการเผยแพร่ข้อมูลใด</translation>
    </message>
    <message>
        <source>Import the list again instead of entering it by hand.</source>
        <translation>นำเข้าบัญชีอีกครั้งแทนการกรอกด้วยมือ</translation>
    </message>
    <message>
        <source>A text is too long (%1 bytes; at most %2).</source>
        <translation>ข้อความยาวเกินไป (%1 ไบต์ ไม่เกิน %2)</translation>
    </message>
    <message>
        <source>Shorten it; long reports belong in a case.</source>
        <translation>ย่อข้อความให้สั้นลง รายงานยาวควรอยู่ในสำนวน</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>อ่านไฟล์ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>ไม่มีการนำเข้าข้อมูลใด</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>ตรวจสอบว่ามีไฟล์อยู่และท่านมีสิทธิอ่าน</translation>
    </message>
    <message>
        <source>%1 is not a list this program can read; it stopped at line %2.</source>
        <translation>%1 ไม่ใช่บัญชีที่โปรแกรมนี้อ่านได้ หยุดที่บรรทัด %2</translation>
    </message>
    <message>
        <source>Load the list again from its publisher; it must be the complete XML file.</source>
        <translation>ดาวน์โหลดบัญชีใหม่จากผู้เผยแพร่ ต้องเป็นไฟล์ XML ที่สมบูรณ์</translation>
    </message>
    <message>
        <source>The file is of %1, older than the edition held here (%2).</source>
        <translation>ไฟล์เป็นฉบับ %1 ซึ่งเก่ากว่าฉบับที่มีอยู่ที่นี่ (%2)</translation>
    </message>
    <message>
        <source>Import the newest edition of the list.</source>
        <translation>นำเข้าบัญชีฉบับล่าสุด</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>เขียน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>สิ่งที่มีอยู่เดิมไม่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Check the folder and that you may write to it.</source>
        <translation>ตรวจสอบโฟลเดอร์และสิทธิในการเขียน</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ดิสก์เต็ม</translation>
    </message>
    <message>
        <source>What you have open can still be saved and locked; sync waits.</source>
        <translation>สิ่งที่เปิดอยู่ยังบันทึกและล็อกได้ การซิงค์หยุดรอ</translation>
    </message>
    <message>
        <source>Free some space, then sync again.</source>
        <translation>เพิ่มพื้นที่ว่าง แล้วซิงค์อีกครั้ง</translation>
    </message>
    <message>
        <source>Other users of this computer can read %1.</source>
        <translation>ผู้ใช้อื่นของคอมพิวเตอร์นี้อ่าน %1 ได้</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>ไม่ได้นำมาใช้</translation>
    </message>
    <message>
        <source>Make it readable for its owner only, then try again.</source>
        <translation>ให้เจ้าของเท่านั้นที่อ่านได้ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The command was not understood: %1.</source>
        <translation>ไม่เข้าใจคำสั่ง: %1</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>ไม่มีการดำเนินการใด</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>ดู --help</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>เกิดข้อผิดพลาดภายในโปรแกรม</translation>
    </message>
    <message>
        <source>Saved work is kept.</source>
        <translation>งานที่บันทึกแล้วยังคงอยู่</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the log of codes to your desk administrator.</source>
        <translation>ลองอีกครั้ง หากเกิดขึ้นอีก ให้ส่งบันทึกรหัสแก่ผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>The entry has no number.</source>
        <translation>รายการไม่มีหมายเลข</translation>
    </message>
    <message>
        <source>The number was taken from the note.</source>
        <translation>นำหมายเลขมาจากหมายเหตุ</translation>
    </message>
    <message>
        <source>Words around the number were set aside.</source>
        <translation>ตัดคำรอบหมายเลขออก</translation>
    </message>
    <message>
        <source>The note tells letter O and digit 0 apart.</source>
        <translation>หมายเหตุแยกตัวอักษร O กับเลข 0 ไว้</translation>
    </message>
    <message>
        <source>The number is too long to be looked up.</source>
        <translation>หมายเลขยาวเกินกว่าจะสืบค้นได้</translation>
    </message>
    <message>
        <source>The same number stands twice at this person; one record was made.</source>
        <translation>บุคคลนี้มีหมายเลขเดียวกันสองครั้ง จึงสร้างระเบียนเดียว</translation>
    </message>
    <message>
        <source>The label says national number, the free text says passport; taken as a passport.</source>
        <translation>ป้ายระบุว่าเป็นหมายเลขประจำชาติ แต่ข้อความระบุว่าหนังสือเดินทาง จึงถือเป็นหนังสือเดินทาง</translation>
    </message>
    <message>
        <source>The issuer was taken from the text.</source>
        <translation>นำผู้ออกเอกสารมาจากข้อความ</translation>
    </message>
    <message>
        <source>Field and text name different issuers; the one beside the number was taken.</source>
        <translation>ช่องข้อมูลกับข้อความระบุผู้ออกต่างกัน จึงใช้ผู้ออกที่อยู่ติดกับหมายเลข</translation>
    </message>
    <message>
        <source>The country name is not known.</source>
        <translation>ไม่รู้จักชื่อประเทศ</translation>
    </message>
    <message>
        <source>No country is given.</source>
        <translation>ไม่ได้ระบุประเทศ</translation>
    </message>
    <message>
        <source>The date could not be read.</source>
        <translation>อ่านวันที่ไม่ได้</translation>
    </message>
    <message>
        <source>The date is of another calendar and was not converted.</source>
        <translation>วันที่เป็นปฏิทินอื่นและไม่ได้แปลง</translation>
    </message>
    <message>
        <source>The note says more than could be used.</source>
        <translation>หมายเหตุมีข้อมูลมากกว่าที่นำมาใช้ได้</translation>
    </message>
    <message>
        <source>The entry has no name.</source>
        <translation>รายการไม่มีชื่อ</translation>
    </message>
    <message>
        <source>The entry has no reference; its record number stands in.</source>
        <translation>รายการไม่มีเลขอ้างอิง จึงใช้เลขระเบียนแทน</translation>
    </message>
    <message>
        <source>The reference stands twice in the list; the record number was added.</source>
        <translation>เลขอ้างอิงซ้ำกันในบัญชี จึงเพิ่มเลขระเบียน</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>ไม่ได้ใช้</translation>
    </message>
    <message>
        <source>Used in part</source>
        <translation>ใช้บางส่วน</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>บรรทัด %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) and entities</source>
        <translation>
            <numerusform>บุคคลและองค์กร %n ราย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>เอกสาร %n ฉบับ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passport entry(ies) with a number in the source</source>
        <translation>
            <numerusform>รายการหนังสือเดินทางที่มีหมายเลขในต้นฉบับ %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>ข้อสังเกต %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, edition %2: %3.</source>
        <translation>%1 ฉบับ %2: %3</translation>
    </message>
    <message>
        <source>%1 new, %2 changed (%3 of them only in the edition), %4 taken off, %5 unchanged.</source>
        <translation>ใหม่ %1, เปลี่ยน %2 (เปลี่ยนเฉพาะฉบับ %3), ถอดออก %4, คงเดิม %5</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>ถูกขโมย</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>สูญหาย</translation>
    </message>
    <message>
        <source>Stolen blank</source>
        <translation>เปล่าถูกขโมย</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ถูกเพิกถอน</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>ไม่มีผลใช้</translation>
    </message>
    <message>
        <source>Not recognised by its issuer</source>
        <translation>ผู้ออกไม่รับรอง</translation>
    </message>
    <message>
        <source>Counterfeit</source>
        <translation>ปลอมทั้งฉบับ</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>ปลอมแปลงแก้ไข</translation>
    </message>
    <message>
        <source>Pseudo document</source>
        <translation>เอกสารอุปโลกน์</translation>
    </message>
    <message>
        <source>Fraudulently obtained</source>
        <translation>ได้มาโดยฉ้อฉล</translation>
    </message>
    <message>
        <source>Used by an impostor</source>
        <translation>ผู้อื่นสวมสิทธิ</translation>
    </message>
    <message>
        <source>Morphed photo</source>
        <translation>ภาพถ่ายผสมใบหน้า</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>ขึ้นบัญชี</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>หนังสือเดินทาง</translation>
    </message>
    <message>
        <source>Emergency passport</source>
        <translation>หนังสือเดินทางฉุกเฉิน</translation>
    </message>
    <message>
        <source>Diplomatic passport</source>
        <translation>หนังสือเดินทางทูต</translation>
    </message>
    <message>
        <source>Official passport</source>
        <translation>หนังสือเดินทางราชการ</translation>
    </message>
    <message>
        <source>Refugee travel document</source>
        <translation>เอกสารเดินทางผู้ลี้ภัย</translation>
    </message>
    <message>
        <source>Alien&apos;s passport</source>
        <translation>หนังสือเดินทางคนต่างด้าว</translation>
    </message>
    <message>
        <source>Stateless person&apos;s travel document</source>
        <translation>เอกสารเดินทางบุคคลไร้รัฐ</translation>
    </message>
    <message>
        <source>Laissez-passer</source>
        <translation>หนังสือผ่านแดนพิเศษ</translation>
    </message>
    <message>
        <source>Military passport</source>
        <translation>หนังสือเดินทางทหาร</translation>
    </message>
    <message>
        <source>Emergency travel document (single sheet)</source>
        <translation>เอกสารเดินทางฉุกเฉิน (แผ่นเดียว)</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>บัตรประจำตัว</translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation>บัตรถิ่นที่อยู่</translation>
    </message>
    <message>
        <source>Crew member certificate</source>
        <translation>ใบรับรองลูกเรือ</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>วีซ่า</translation>
    </message>
    <message>
        <source>Seafarer&apos;s identity document</source>
        <translation>เอกสารประจำตัวคนประจำเรือ</translation>
    </message>
    <message>
        <source>Border pass</source>
        <translation>บัตรผ่านแดน</translation>
    </message>
    <message>
        <source>UN laissez-passer</source>
        <translation>หนังสือผ่านแดนสหประชาชาติ</translation>
    </message>
    <message>
        <source>Convention travel document</source>
        <translation>เอกสารเดินทางตามอนุสัญญา</translation>
    </message>
    <message>
        <source>Certificate of identity</source>
        <translation>หนังสือสำคัญประจำตัว</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>มีผลใช้</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>ถอนคืนแล้ว</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>ได้คืนแล้ว</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>หมดอายุ</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>มีฉบับใหม่แทน</translation>
    </message>
    <message>
        <source>Burglary</source>
        <translation>ลักทรัพย์ในอาคาร</translation>
    </message>
    <message>
        <source>Robbery</source>
        <translation>ปล้นหรือชิงทรัพย์</translation>
    </message>
    <message>
        <source>In transport</source>
        <translation>ระหว่างขนส่ง</translation>
    </message>
    <message>
        <source>In the post</source>
        <translation>ระหว่างส่งไปรษณีย์</translation>
    </message>
    <message>
        <source>At an issuing office</source>
        <translation>ที่สำนักงานออกเอกสาร</translation>
    </message>
    <message>
        <source>At a border</source>
        <translation>ที่ชายแดน</translation>
    </message>
    <message>
        <source>Declared by the holder</source>
        <translation>ผู้ถือแจ้งเอง</translation>
    </message>
    <message>
        <source>%1 (Admiralty)</source>
        <translation>%1 (Admiralty)</translation>
    </message>
    <message>
        <source>%1 (4x4)</source>
        <translation>%1 (4x4)</translation>
    </message>
    <message>
        <source>%1 (5x5x5)</source>
        <translation>%1 (5x5x5)</translation>
    </message>
    <message>
        <source>%1 (3x5x2)</source>
        <translation>%1 (3x5x2)</translation>
    </message>
    <message>
        <source>Exact number</source>
        <translation>หมายเลขตรงกัน</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>อักขระคล้ายกัน</translation>
    </message>
    <message>
        <source>One-character differences</source>
        <translation>ต่างกันหนึ่งอักขระ</translation>
    </message>
    <message>
        <source>Stolen blank series</source>
        <translation>ช่วงหมายเลขเอกสารเปล่าที่ถูกขโมย</translation>
    </message>
    <message>
        <source>Corrected check digit</source>
        <translation>แก้เลขตรวจสอบ</translation>
    </message>
    <message>
        <source>Readings the check digit cannot see</source>
        <translation>การอ่านที่เลขตรวจสอบจับไม่ได้</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, issuer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>exact number</source>
        <translation>หมายเลขตรงกัน</translation>
    </message>
    <message numerus="yes">
        <source>%n look-alike reading(s)</source>
        <translation>
            <numerusform>การอ่านแบบอักขระคล้ายกัน %n แบบ</numerusform>
        </translation>
    </message>
    <message>
        <source>one-character differences</source>
        <translation>ต่างกันหนึ่งอักขระ</translation>
    </message>
    <message>
        <source>stolen blank series</source>
        <translation>ช่วงหมายเลขเอกสารเปล่าที่ถูกขโมย</translation>
    </message>
    <message>
        <source>the corrected number</source>
        <translation>หมายเลขที่แก้แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) the check digit cannot see</source>
        <translation>
            <numerusform>การอ่านที่เลขตรวจสอบจับไม่ได้ %n แบบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched: %1.</source>
        <translation>สืบค้นแล้ว: %1</translation>
    </message>
    <message>
        <source>No alert found, but there are no alerts here yet.</source>
        <translation>ไม่พบรายการแจ้งเตือน แต่ที่นี่ยังไม่มีรายการแจ้งเตือนใดเลย</translation>
    </message>
    <message>
        <source>No alert found, but all alerts here are old or overdue.</source>
        <translation>ไม่พบรายการแจ้งเตือน แต่ข้อมูลทั้งหมดที่นี่เก่าหรือเลยกำหนดแล้ว</translation>
    </message>
    <message>
        <source>No alert found, but no alerts from %1 come here.</source>
        <translation>ไม่พบรายการแจ้งเตือน แต่ที่นี่ไม่ได้รับข้อมูลจาก %1</translation>
    </message>
    <message>
        <source>No alert found, but the %1 alerts here are %2 and newer ones are overdue.</source>
        <translation>ไม่พบรายการแจ้งเตือน แต่ข้อมูลของ %1 ที่นี่มี%2 และข้อมูลใหม่เลยกำหนดแล้ว</translation>
    </message>
    <message>
        <source>No alert found, but the %1 alerts here are %2.</source>
        <translation>ไม่พบรายการแจ้งเตือน แต่ข้อมูลของ %1 ที่นี่มี%2</translation>
    </message>
    <message>
        <source>No alert found for %1.</source>
        <translation>ไม่พบรายการแจ้งเตือนสำหรับ %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>headline as a sentence</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation>ครอบคลุม %1</translation>
    </message>
    <message>
        <source>%1 covered (%2)</source>
        <translation>ครอบคลุม %1 (%2)</translation>
    </message>
    <message>
        <source>Alerts from %1 are %2; %3.</source>
        <translation>ข้อมูลจาก %1 มี%2 %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>coverage as a sentence</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>The oldest alerts here are %1; %2.</source>
        <translation>ข้อมูลที่เก่าที่สุดที่นี่มี%1 %2</translation>
    </message>
    <message>
        <source>Treat this as &quot;not known&quot;.</source>
        <translation>ให้ถือว่า “ไม่ทราบผล”</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>records met by a search step</comment>
        <translation>
            <numerusform>พบ %n</numerusform>
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
            <numerusform>%1, %n แบบ: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a clearance.</source>
        <translation>ผลนี้ไม่ใช่การรับรองว่าเอกสารผ่าน</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n state(s)</source>
        <translation>
            <numerusform>%1 จาก %n รัฐ</numerusform>
        </translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>ขาด: %1</translation>
    </message>
    <message>
        <source>%1 %2, overdue</source>
        <comment>desk, age of its alerts</comment>
        <translation>%1 %2 เลยกำหนด</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>desk, age of its alerts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 covered.</source>
        <translation>ครอบคลุม %1</translation>
    </message>
    <message>
        <source>%1 covered (%2).</source>
        <translation>ครอบคลุม %1 (%2)</translation>
    </message>
    <message>
        <source>The holder may need protection. Ask the protection adviser before anyone contacts the holder&apos;s country.</source>
        <translation>ผู้ถืออาจต้องได้รับความคุ้มครอง ปรึกษาที่ปรึกษาด้านการคุ้มครองก่อนที่ผู้ใดจะติดต่อประเทศของผู้ถือ</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>หนังสือเดินทาง</translation>
    </message>
    <message>
        <source>emergency passport</source>
        <translation>หนังสือเดินทางฉุกเฉิน</translation>
    </message>
    <message>
        <source>diplomatic passport</source>
        <translation>หนังสือเดินทางทูต</translation>
    </message>
    <message>
        <source>official passport</source>
        <translation>หนังสือเดินทางราชการ</translation>
    </message>
    <message>
        <source>refugee travel document</source>
        <translation>เอกสารเดินทางผู้ลี้ภัย</translation>
    </message>
    <message>
        <source>alien&apos;s passport</source>
        <translation>หนังสือเดินทางคนต่างด้าว</translation>
    </message>
    <message>
        <source>stateless person&apos;s travel document</source>
        <translation>เอกสารเดินทางบุคคลไร้รัฐ</translation>
    </message>
    <message>
        <source>laissez-passer</source>
        <translation>หนังสือผ่านแดนพิเศษ</translation>
    </message>
    <message>
        <source>military passport</source>
        <translation>หนังสือเดินทางทหาร</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>บัตรประจำตัว</translation>
    </message>
    <message>
        <source>residence card</source>
        <translation>บัตรถิ่นที่อยู่</translation>
    </message>
    <message>
        <source>visa</source>
        <translation>วีซ่า</translation>
    </message>
    <message>
        <source>crew member certificate</source>
        <translation>ใบรับรองลูกเรือ</translation>
    </message>
    <message>
        <source>seafarer&apos;s identity document</source>
        <translation>เอกสารประจำตัวคนประจำเรือ</translation>
    </message>
    <message>
        <source>border pass</source>
        <translation>บัตรผ่านแดน</translation>
    </message>
    <message>
        <source>travel document</source>
        <translation>เอกสารเดินทาง</translation>
    </message>
    <message>
        <source>The number agrees only in part.</source>
        <translation>หมายเลขตรงกันเพียงบางส่วน</translation>
    </message>
    <message>
        <source>Number and issuer agree exactly.</source>
        <translation>หมายเลขและผู้ออกตรงกันทุกประการ</translation>
    </message>
    <message>
        <source>The number agrees exactly, but the alert is about a document of another issuer, %1.</source>
        <translation>หมายเลขตรงกันทุกประการ แต่รายการแจ้งเตือนเป็นเอกสารของผู้ออกอื่นคือ %1</translation>
    </message>
    <message>
        <source>The number agrees exactly; the issuer could not be compared.</source>
        <translation>หมายเลขตรงกันทุกประการ แต่เทียบผู้ออกไม่ได้</translation>
    </message>
    <message>
        <source>The kind of document differs: the alert says %1.</source>
        <translation>ชนิดเอกสารต่างกัน: รายการแจ้งเตือนระบุว่าเป็น%1</translation>
    </message>
    <message>
        <source>of unknown age</source>
        <translation>ไม่ทราบอายุ</translation>
    </message>
    <message>
        <source>Listed in %1, reference %2. This copy is edition %3, %4; people are added and taken off since.</source>
        <translation>อยู่ใน %1 เลขอ้างอิง %2 สำเนานี้คือฉบับ %3 (%4) หลังจากนั้นมีการเพิ่มและถอดรายชื่อ</translation>
    </message>
    <message>
        <source>The alert belongs to %1, entered %2.</source>
        <translation>รายการแจ้งเตือนเป็นของ %1 บันทึกเมื่อ %2</translation>
    </message>
    <message>
        <source>The alert belongs to %1, entered %2, grading %3.</source>
        <translation>รายการแจ้งเตือนเป็นของ %1 บันทึกเมื่อ %2 การประเมิน %3</translation>
    </message>
    <message>
        <source>The alert is no longer active (%1). Ask the owner if the document in front of you raises doubts.</source>
        <translation>รายการแจ้งเตือนไม่มีผลใช้แล้ว (%1) หากเอกสารตรงหน้ามีข้อสงสัย ให้สอบถามเจ้าของรายการ</translation>
    </message>
    <message>
        <source>Look at the document again.</source>
        <translation>ดูเอกสารอีกครั้ง</translation>
    </message>
    <message>
        <source>A hit alone is no ground for action: check the newest edition and follow %1.</source>
        <translation>การพบรายการตรงกันเพียงอย่างเดียวไม่ใช่เหตุให้ดำเนินการ: ตรวจฉบับล่าสุดและปฏิบัติตาม %1</translation>
    </message>
    <message>
        <source>stolen %1</source>
        <translation>%1ที่ถูกขโมย</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>%1ที่สูญหาย</translation>
    </message>
    <message>
        <source>stolen blank %1</source>
        <translation>%1เปล่าที่ถูกขโมย</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>%1ที่ถูกเพิกถอน</translation>
    </message>
    <message>
        <source>%1 that is not valid</source>
        <translation>%1ที่ไม่มีผลใช้</translation>
    </message>
    <message>
        <source>%1 that its issuer does not recognise</source>
        <translation>%1ที่ผู้ออกไม่รับรอง</translation>
    </message>
    <message>
        <source>counterfeit %1</source>
        <translation>%1ปลอมทั้งฉบับ</translation>
    </message>
    <message>
        <source>forged %1</source>
        <translation>%1ที่ถูกปลอมแปลงแก้ไข</translation>
    </message>
    <message>
        <source>pseudo document made as %1</source>
        <translation>เอกสารอุปโลกน์ที่ทำเป็น%1</translation>
    </message>
    <message>
        <source>fraudulently obtained %1</source>
        <translation>%1ที่ได้มาโดยฉ้อฉล</translation>
    </message>
    <message>
        <source>%1 used by an impostor</source>
        <translation>%1ที่ผู้อื่นสวมสิทธิ</translation>
    </message>
    <message>
        <source>%1 with a morphed photo</source>
        <translation>%1ที่ใช้ภาพถ่ายผสมใบหน้า</translation>
    </message>
    <message>
        <source>%1 of a listed person</source>
        <translation>%1ของบุคคลในบัญชีรายชื่อ</translation>
    </message>
    <message>
        <source>Position %1 is %2 in the alert and %3 in your reading; the check digit cannot tell these two apart.</source>
        <translation>ตำแหน่งที่ %1 เป็น %2 ในรายการแจ้งเตือน และเป็น %3 ในการอ่านของท่าน เลขตรวจสอบแยกสองตัวนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Position %1 is %2 in the alert and %3 in your reading.</source>
        <translation>ตำแหน่งที่ %1 เป็น %2 ในรายการแจ้งเตือน และเป็น %3 ในการอ่านของท่าน</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of document, issuer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Similar number: %1 (%2)</source>
        <translation>หมายเลขคล้ายกัน: %1 (%2)</translation>
    </message>
    <message>
        <source>No longer active: %1</source>
        <translation>ไม่มีผลใช้แล้ว: %1</translation>
    </message>
    <message>
        <source>Listed: %1</source>
        <translation>ขึ้นบัญชีรายชื่อ: %1</translation>
    </message>
    <message>
        <source>Possible hit: %1</source>
        <translation>อาจตรงกับรายการแจ้งเตือน: %1</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>อ่านเป็น %1</translation>
    </message>
    <message>
        <source>A hit alone is no ground for action: compare the document, then ask the owner to confirm.</source>
        <translation>การพบรายการตรงกันเพียงอย่างเดียวไม่ใช่เหตุให้ดำเนินการ: เทียบเอกสาร แล้วขอให้เจ้าของรายการยืนยัน</translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <comment>short form of minutes</comment>
        <translation>
            <numerusform>อายุ %n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <comment>short form of hours</comment>
        <translation>
            <numerusform>อายุ %n ชม.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>อายุ %n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation>
            <numerusform>อายุ %n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>อายุ %n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>แถบ MRZ</translation>
    </message>
    <message numerus="yes">
        <source>all %n check digit(s) agree</source>
        <translation>
            <numerusform>เลขตรวจสอบถูกต้องทั้ง %n ตัว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check digit(s) do not agree: %1</source>
        <translation>
            <numerusform>เลขตรวจสอบไม่ถูกต้อง %n ตัว: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a digit can stand there.</source>
        <translation>ตำแหน่งนั้นเป็นได้เฉพาะตัวเลข</translation>
    </message>
    <message>
        <source>Only a letter can stand there.</source>
        <translation>ตำแหน่งนั้นเป็นได้เฉพาะตัวอักษร</translation>
    </message>
    <message>
        <source>The check digit then agrees.</source>
        <translation>แล้วเลขตรวจสอบจะถูกต้อง</translation>
    </message>
    <message>
        <source>The check digit then agrees, but other readings would do as well.</source>
        <translation>แล้วเลขตรวจสอบจะถูกต้อง แต่การอ่านแบบอื่นก็ถูกต้องได้เช่นกัน</translation>
    </message>
    <message>
        <source>The name field ended early.</source>
        <translation>ช่องชื่อสิ้นสุดก่อนกำหนด</translation>
    </message>
    <message>
        <source>The name field was too long.</source>
        <translation>ช่องชื่อยาวเกินไป</translation>
    </message>
    <message>
        <source>Line %1, position %2: a filler is missing.</source>
        <translation>บรรทัด %1 ตำแหน่ง %2: ขาดอักขระเติมหนึ่งตัว</translation>
    </message>
    <message>
        <source>Line %1, position %2: a filler too many.</source>
        <translation>บรรทัด %1 ตำแหน่ง %2: อักขระเติมเกินหนึ่งตัว</translation>
    </message>
    <message>
        <source>Line %1, position %2: %3 could be %4.</source>
        <translation>บรรทัด %1 ตำแหน่ง %2: %3 อาจเป็น %4</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>หมายเลขเอกสาร</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>วันหมดอายุ</translation>
    </message>
    <message>
        <source>optional data</source>
        <translation>ข้อมูลเพิ่มเติม</translation>
    </message>
    <message>
        <source>whole zone</source>
        <translation>ทั้งแถบ</translation>
    </message>
    <message>
        <source>Old French identity card: recognised, but not read. Type the number alone.</source>
        <translation>บัตรประจำตัวฝรั่งเศสแบบเก่า: จำได้แต่ไม่ได้อ่าน ให้พิมพ์เฉพาะหมายเลข</translation>
    </message>
    <message>
        <source>%1: line %2 of %3</source>
        <translation>%1: บรรทัด %2 จาก %3</translation>
    </message>
    <message>
        <source>go on with line %1</source>
        <translation>ต่อที่บรรทัด %1</translation>
    </message>
    <message numerus="yes">
        <source>read in %n line(s)</source>
        <translation>
            <numerusform>อ่านแล้ว %n บรรทัด</numerusform>
        </translation>
    </message>
    <message>
        <source>the lines stood in another order</source>
        <translation>บรรทัดเรียงลำดับต่างออกไป</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AboutSection</name>
    <message>
        <source>About Countersign</source>
        <translation>เกี่ยวกับ Countersign</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Alerts on travel documents, shared between desks. Apache licence 2.0.</source>
        <translation>รายการแจ้งเตือนเอกสารเดินทางที่แบ่งปันระหว่างหน่วย สัญญาอนุญาต Apache 2.0</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
    <message>
        <source>Qt in use</source>
        <translation>Qt ที่ใช้</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>สร้างด้วย</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ใช้สำหรับ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>สัญญาอนุญาต</translation>
    </message>
    <message>
        <source>window, network, database access</source>
        <translation>หน้าต่าง เครือข่าย การเข้าถึงฐานข้อมูล</translation>
    </message>
    <message>
        <source>the encrypted database</source>
        <translation>ฐานข้อมูลที่เข้ารหัส</translation>
    </message>
    <message>
        <source>keys and seals</source>
        <translation>กุญแจและการปิดผนึก</translation>
    </message>
    <message>
        <source>TLS and the database&apos;s cipher</source>
        <translation>TLS และการเข้ารหัสของฐานข้อมูล</translation>
    </message>
    <message>
        <source>waiting without blocking</source>
        <translation>การรอโดยไม่ติดขัด</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>การบีบอัด</translation>
    </message>
    <message>
        <source>scripts of the world</source>
        <translation>อักษรของโลก</translation>
    </message>
    <message>
        <source>the portal</source>
        <translation>พอร์ทัล</translation>
    </message>
    <message>
        <source>errors as values</source>
        <translation>ข้อผิดพลาดในรูปค่า</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>ไอคอน</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>แบบอักษร</translation>
    </message>
    <message>
        <source>Thanks to</source>
        <translation>ขอขอบคุณ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertDetailPane</name>
    <message>
        <source>the portal</source>
        <translation>พอร์ทัล</translation>
    </message>
    <message>
        <source>entered at a desk</source>
        <translation>บันทึกที่หน่วย</translation>
    </message>
    <message>
        <source>imported from a list</source>
        <translation>นำเข้าจากบัญชี</translation>
    </message>
    <message>
        <source>exchanged between desks</source>
        <translation>แลกเปลี่ยนระหว่างหน่วย</translation>
    </message>
    <message>
        <source>burglary</source>
        <translation>ลักทรัพย์ในอาคาร</translation>
    </message>
    <message>
        <source>robbery</source>
        <translation>ปล้นหรือชิงทรัพย์</translation>
    </message>
    <message>
        <source>in transport</source>
        <translation>ระหว่างขนส่ง</translation>
    </message>
    <message>
        <source>in the post</source>
        <translation>ระหว่างส่งไปรษณีย์</translation>
    </message>
    <message>
        <source>from an office</source>
        <translation>จากสำนักงาน</translation>
    </message>
    <message>
        <source>at a border</source>
        <translation>ที่ชายแดน</translation>
    </message>
    <message>
        <source>declared by the holder</source>
        <translation>ผู้ถือแจ้งเอง</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>กลับไปที่รายการ</translation>
    </message>
    <message>
        <source>Alert in detail</source>
        <translation>รายละเอียดการแจ้งเตือน</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>รุ่นที่ %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>ช่วงหมายเลข</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>ผู้ออก</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>เจ้าของ</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>ผู้รายงาน</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>วันออก</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>วันหมดอายุ</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>วันเกิดเหตุ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>พฤติการณ์</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>ทบทวนภายใน</translation>
    </message>
    <message>
        <source>National ref.</source>
        <translation>เลขอ้างอิงของประเทศ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
    <message>
        <source>List</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>หน่วยงานผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ฉบับ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>เลขอ้างอิง</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>แหล่งข่าว</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>พบครั้งแรก</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>เปลี่ยนเมื่อ</translation>
    </message>
    <message>
        <source>Contact, 24 hours</source>
        <translation>ติดต่อได้ 24 ชั่วโมง</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ถอน</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>Entered here and not published yet. The desk&apos;s publishing device sends it at its next sync.</source>
        <translation>บันทึกที่นี่และยังไม่ได้เผยแพร่ อุปกรณ์เผยแพร่ของหน่วยจะส่งเมื่อซิงค์ครั้งถัดไป</translation>
    </message>
    <message>
        <source>Signed by %1 in batch %2, place %3. Received %4.</source>
        <translation>ลงนามโดย %1 ในชุดที่ %2 ลำดับที่ %3 ได้รับเมื่อ %4</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertEditor</name>
    <message>
        <source>Category</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>ผู้ออก</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>How</source>
        <translation>พฤติการณ์</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>แหล่งข่าว</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>ชั้นข้อมูล</translation>
    </message>
    <message>
        <source>Edit alert</source>
        <translation>แก้ไขรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>สร้างรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>burglary</source>
        <translation>ลักทรัพย์ในอาคาร</translation>
    </message>
    <message>
        <source>robbery</source>
        <translation>ปล้นหรือชิงทรัพย์</translation>
    </message>
    <message>
        <source>in transport</source>
        <translation>ระหว่างขนส่ง</translation>
    </message>
    <message>
        <source>in the post</source>
        <translation>ระหว่างส่งไปรษณีย์</translation>
    </message>
    <message>
        <source>from an office</source>
        <translation>จากสำนักงาน</translation>
    </message>
    <message>
        <source>at a border</source>
        <translation>ที่ชายแดน</translation>
    </message>
    <message>
        <source>declared by the holder</source>
        <translation>ผู้ถือแจ้งเอง</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>2026-03-04, 2026-03 or 2026</source>
        <translation>2026-03-04, 2026-03 หรือ 2026</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>หมายเลขท้าย</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>รหัสหรือชื่อ</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>วันเกิดเหตุ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>วันหมดอายุ</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>คำอธิบาย</translation>
    </message>
    <message>
        <source>National ref.</source>
        <translation>เลขอ้างอิงของประเทศ</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
    <message>
        <source>Grading: source and information</source>
        <translation>การประเมิน: แหล่งข่าวและข้อมูล</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>บันทึกการแก้ไข</translation>
    </message>
    <message>
        <source>Keep the alert</source>
        <translation>บันทึกรายการ</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>หมายเลขต้น</translation>
    </message>
    <message>
        <source>Write the date as 2026-03-04, or only 2026-03 or 2026.</source>
        <translation>เขียนวันที่เป็น 2026-03-04 หรือเพียง 2026-03 หรือ 2026</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertTable</name>
    <message>
        <source>Alerts</source>
        <translation>รายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Filter for this</source>
        <translation>กรองด้วยค่านี้</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>เลยกำหนด</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รอเผยแพร่</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>ผู้ออก</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>เจ้าของ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>ทบทวนภายใน</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>เปลี่ยนเมื่อ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertsPage</name>
    <message>
        <source>Category</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Own alerts</source>
        <translation>ของหน่วยเรา</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ล้าง</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>ผู้ออก: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>เจ้าของ: %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>รายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Import a sanctions list</source>
        <translation>นำเข้าบัญชีคว่ำบาตร</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>สร้างรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Filter by number or reference</source>
        <translation>กรองด้วยหมายเลขหรือเลขอ้างอิง</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>ทุกประเภท</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>ทุกสถานะ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) shown</source>
        <translation>
            <numerusform>แสดงรายการแจ้งเตือน %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert fits this filter</source>
        <translation>ไม่มีรายการแจ้งเตือนตรงกับตัวกรอง</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) are hidden by it.</source>
        <translation>
            <numerusform>ตัวกรองซ่อนรายการแจ้งเตือนไว้ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>No alerts yet</source>
        <translation>ยังไม่มีรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Alerts of the member desks come with the first sync; your own begin with New alert.</source>
        <translation>รายการของหน่วยสมาชิกจะมาพร้อมการซิงค์ครั้งแรก รายการของท่านเริ่มที่ “สร้างรายการแจ้งเตือน”</translation>
    </message>
    <message>
        <source>See the sync</source>
        <translation>ดูการซิงค์</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AnswerView</name>
    <message numerus="yes">
        <source>%n more similar number(s) are not shown.</source>
        <translation>
            <numerusform>ไม่ได้แสดงหมายเลขคล้ายกันอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>ผู้ออก</translation>
    </message>
    <message>
        <source>Owner of the alert</source>
        <translation>เจ้าของรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>บันทึกเมื่อ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>เปลี่ยนเมื่อ</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>List</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>เลขอ้างอิง</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ฉบับ</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>หน่วยงานผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>ซิงค์เดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Check another</source>
        <translation>ตรวจรายการอื่น</translation>
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
        <translation>อาจตรงกัน</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>ขึ้นบัญชี</translation>
    </message>
    <message numerus="yes">
        <source>Similar: %n</source>
        <translation>
            <numerusform>คล้ายกัน: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, old data</source>
        <translation>ไม่ทราบผล ข้อมูลเก่า</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>ไม่พบรายการ</translation>
    </message>
    <message>
        <source>Border check</source>
        <translation>ตรวจที่ด่านชายแดน</translation>
    </message>
    <message>
        <source>Airline check</source>
        <translation>ตรวจที่สายการบิน</translation>
    </message>
    <message>
        <source>Visa application</source>
        <translation>คำขอวีซ่า</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>การสืบสวน</translation>
    </message>
    <message>
        <source>Confirmation request</source>
        <translation>คำขอยืนยัน</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>การฝึก</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>สืบค้นวันนี้</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BasisCards</name>
    <message>
        <source>What was searched</source>
        <translation>สิ่งที่สืบค้น</translation>
    </message>
    <message>
        <source>How good the data is</source>
        <translation>คุณภาพของข้อมูล</translation>
    </message>
    <message>
        <source>Contact, 24 hours</source>
        <translation>ติดต่อได้ 24 ชั่วโมง</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reading(s)</source>
        <translation>
            <numerusform>%1, %n แบบ</numerusform>
        </translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>ลำดับล่าสุด %1</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>เก่าที่สุด %1</translation>
    </message>
    <message>
        <source>no alerts are here yet</source>
        <translation>ที่นี่ยังไม่มีรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>ทุกฟีด</translation>
    </message>
    <message>
        <source>Not covered: %1.</source>
        <translation>ไม่ครอบคลุม: %1</translation>
    </message>
    <message>
        <source>Every question is kept, encrypted, with its reason.</source>
        <translation>คำถามทุกข้อถูกเก็บแบบเข้ารหัสพร้อมเหตุผล</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Compare the document with the alert</source>
        <translation>เทียบเอกสารกับรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>เอกสารในมือ</translation>
    </message>
    <message>
        <source>In the alert</source>
        <translation>ในรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>ผลเทียบ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>ผู้ออก</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>วันหมดอายุ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>ตรงกัน</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ต่างกัน</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ไม่ระบุ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeskSection</name>
    <message>
        <source>Desk and identity</source>
        <translation>หน่วยและตัวตน</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>ผู้ใช้งานที่นี่</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>สมาชิกภาพ</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ยังไม่ทราบ</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>อุปกรณ์นี้</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>อนุมัติแล้ว</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>รอการอนุมัติ</translation>
    </message>
    <message>
        <source>Publishes the desk&apos;s alerts</source>
        <translation>เผยแพร่รายการแจ้งเตือนของหน่วย</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>พอร์ทัล</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>การฝึก</translation>
    </message>
    <message>
        <source>everything here is invented and goes nowhere</source>
        <translation>ทุกอย่างที่นี่สมมติขึ้นและไม่ถูกส่งไปที่ใด</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FirstRunPage</name>
    <message>
        <source>Try the training desk</source>
        <translation>ลองใช้หน่วยฝึก</translation>
    </message>
    <message>
        <source>Invented states, documents and persons. Nothing leaves this computer.</source>
        <translation>รัฐ เอกสาร และบุคคลสมมติ ไม่มีสิ่งใดออกจากคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Join a desk</source>
        <translation>เข้าร่วมหน่วย</translation>
    </message>
    <message>
        <source>With the join file that your desk administrator gave you.</source>
        <translation>ด้วยไฟล์เข้าร่วมที่ผู้ดูแลระบบของหน่วยให้ท่าน</translation>
    </message>
    <message>
        <source>Make a vault only</source>
        <translation>สร้างตู้นิรภัยเท่านั้น</translation>
    </message>
    <message>
        <source>Join a desk later, in Settings.</source>
        <translation>เข้าร่วมหน่วยภายหลังได้ในการตั้งค่า</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Open a vault that is here</source>
        <translation>เปิดตู้นิรภัยที่มีอยู่ที่นี่</translation>
    </message>
    <message>
        <source>Name of this vault, shown before it is unlocked</source>
        <translation>ชื่อตู้นิรภัยนี้ แสดงก่อนปลดล็อก</translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>หน่วยของฉัน</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>ใส่อีกครั้ง</translation>
    </message>
    <message>
        <source>Also ask for a key file</source>
        <translation>ใช้ไฟล์กุญแจด้วย</translation>
    </message>
    <message>
        <source>Where to write the key file</source>
        <translation>ตำแหน่งที่จะเขียนไฟล์กุญแจ</translation>
    </message>
    <message>
        <source>Key file chosen: it will be needed at every unlock</source>
        <translation>เลือกไฟล์กุญแจแล้ว ต้องใช้ทุกครั้งที่ปลดล็อก</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>สร้างตู้นิรภัย</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); four or five ordinary words are good.</source>
        <translation>
            <numerusform>อย่างน้อย %n อักขระ คำธรรมดาสี่หรือห้าคำก็ใช้ได้ดี</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>ต้องการอีก %n อักขระ</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: it repeats a few characters. Use several words.</source>
        <translation>อ่อน: ซ้ำเพียงไม่กี่อักขระ ให้ใช้หลายคำ</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>ทั้งสองช่องยังไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Strong: long enough to stand against guessing.</source>
        <translation>แข็งแรง: ยาวพอที่จะทนต่อการเดา</translation>
    </message>
    <message>
        <source>Good. A longer one is better still.</source>
        <translation>ดี ยาวกว่านี้จะดียิ่งขึ้น</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>กำลังสร้างตู้นิรภัย</translation>
    </message>
    <message>
        <source>This key opens the vault if the passphrase is forgotten. It is shown this once. Print it or write it down, and keep it away from this computer.</source>
        <translation>กุญแจนี้เปิดตู้นิรภัยได้หากลืมวลีรหัสผ่าน จะแสดงเพียงครั้งนี้ ให้พิมพ์หรือจดไว้ และเก็บให้ห่างจากคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Save the sheet to print</source>
        <translation>บันทึกแผ่นเพื่อพิมพ์</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>เก็บไว้แล้ว</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>บันทึกแผ่นกู้คืน</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Delete the file once the sheet is printed: whoever has it can open the vault.</source>
        <translation>บันทึกแล้ว ลบไฟล์เมื่อพิมพ์แผ่นเสร็จ ผู้ที่มีไฟล์นี้เปิดตู้นิรภัยได้</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ดำเนินการต่อ</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>เลือกภาษาของท่าน</translation>
    </message>
    <message>
        <source>Which desk?</source>
        <translation>หน่วยใด</translation>
    </message>
    <message>
        <source>Protect the vault</source>
        <translation>ป้องกันตู้นิรภัย</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>เก็บกุญแจกู้คืน</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ขั้นที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Preparing the training desk</source>
        <translation>กำลังเตรียมหน่วยฝึก</translation>
    </message>
    <message>
        <source>Making a vault and taking in the invented alerts. This takes a moment, once.</source>
        <translation>กำลังสร้างตู้นิรภัยและนำเข้ารายการแจ้งเตือนสมมติ ใช้เวลาสักครู่ เพียงครั้งเดียว</translation>
    </message>
</context>
<context>
    <name>countersign::ui::JoinPanel</name>
    <message>
        <source>Choose the join file</source>
        <translation>เลือกไฟล์เข้าร่วม</translation>
    </message>
    <message>
        <source>They agree: ask to join</source>
        <translation>ตรงกัน: ขอเข้าร่วม</translation>
    </message>
    <message>
        <source>Your desk administrator gives you a join file. It names the federation, the desk and the portal.</source>
        <translation>ผู้ดูแลระบบของหน่วยจะให้ไฟล์เข้าร่วมแก่ท่าน ไฟล์ระบุภาคี หน่วย และพอร์ทัล</translation>
    </message>
    <message>
        <source>Call your administrator and compare the fingerprint group by group. Go on only if all of it agrees.</source>
        <translation>โทรหาผู้ดูแลระบบและเทียบลายพิมพ์กุญแจทีละกลุ่ม ดำเนินการต่อเมื่อตรงกันทั้งหมดเท่านั้น</translation>
    </message>
    <message>
        <source>Your name, as colleagues know it</source>
        <translation>ชื่อของท่านตามที่เพื่อนร่วมงานรู้จัก</translation>
    </message>
    <message>
        <source>Give the request file to your desk administrator and read this code out. Once it is approved, the next sync brings the alerts. Until then you can look around.</source>
        <translation>ส่งไฟล์คำขอให้ผู้ดูแลระบบของหน่วยและอ่านรหัสนี้ให้ฟัง เมื่ออนุมัติแล้ว การซิงค์ครั้งถัดไปจะนำรายการแจ้งเตือนมา ระหว่างนี้ท่านดูโปรแกรมได้</translation>
    </message>
    <message>
        <source>This device is approved for the %1 desk.</source>
        <translation>อุปกรณ์นี้ได้รับอนุมัติสำหรับหน่วย %1</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>พอร์ทัล</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>ลายพิมพ์กุญแจ</translation>
    </message>
    <message>
        <source>Where to write the request for your administrator</source>
        <translation>ตำแหน่งที่จะเขียนคำขอสำหรับผู้ดูแลระบบ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ภาษาของหน้าต่าง</translation>
    </message>
    <message>
        <source>Changes at once. Records keep the language they were written in.</source>
        <translation>เปลี่ยนทันที ระเบียนคงภาษาที่เขียนไว้เดิม</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListImportDialog</name>
    <message>
        <source>Choose the XML file</source>
        <translation>เลือกไฟล์ XML</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Import a sanctions list</source>
        <translation>นำเข้าบัญชีคว่ำบาตร</translation>
    </message>
    <message>
        <source>Consolidated List of the United Nations Security Council, as XML. Nothing is changed before you say so.</source>
        <translation>บัญชีรวมรายชื่อของคณะมนตรีความมั่นคงแห่งสหประชาชาติในรูปแบบ XML ไม่มีการเปลี่ยนแปลงจนกว่าท่านจะสั่ง</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>กำลังอ่านบัญชี</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>บรรทัด</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>เลขอ้างอิง</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>ตามที่พิมพ์</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>Lines that could not be used, or only in part</source>
        <translation>บรรทัดที่ใช้ไม่ได้หรือใช้ได้บางส่วน</translation>
    </message>
    <message>
        <source>XML lists (*.xml)</source>
        <translation>บัญชี XML (*.xml)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ฉบับ</translation>
    </message>
    <message>
        <source>Persons and entities</source>
        <translation>บุคคลและองค์กร</translation>
    </message>
    <message>
        <source>Passport entries, documents made</source>
        <translation>รายการหนังสือเดินทาง, เอกสารที่สร้าง</translation>
    </message>
    <message>
        <source>New, changed, withdrawn, the same</source>
        <translation>ใหม่, เปลี่ยน, ถอน, คงเดิม</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used, or only in part</source>
        <translation>
            <numerusform>มี %n บรรทัดที่ใช้ไม่ได้หรือใช้ได้บางส่วน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::LogSection</name>
    <message>
        <source>Problem report</source>
        <translation>รายงานปัญหา</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>บันทึกการทำงาน</translation>
    </message>
    <message>
        <source>This is all the report contains: versions and the log&apos;s last lines. No numbers, names or notes. Nothing is sent; save it and hand it to your administrator if you wish.</source>
        <translation>รายงานมีเพียงเท่านี้: เลขรุ่นและบรรทัดท้ายของบันทึก ไม่มีหมายเลข ชื่อ หรือข้อความ ไม่มีการส่งข้อมูลใด หากต้องการ ให้บันทึกแล้วมอบแก่ผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Codes and times only; no numbers, no names.</source>
        <translation>มีเพียงรหัสและเวลา ไม่มีหมายเลขและชื่อ</translation>
    </message>
    <message>
        <source>Countersign closed unexpectedly at %1. Everything written until then is here.</source>
        <translation>Countersign ปิดลงโดยไม่คาดคิดเมื่อ %1 ทุกอย่างที่เขียนไว้ก่อนหน้านั้นยังอยู่ที่นี่</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>ยังไม่มีการบันทึกใด</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>บันทึกเป็นไฟล์</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>ข้อความ (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>เขียนไฟล์ไม่ได้ โปรดเลือกโฟลเดอร์อื่น</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LookSection</name>
    <message>
        <source>Colours and text</source>
        <translation>สีและข้อความ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>ตามคอมพิวเตอร์</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>คอนทราสต์สูง</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ขนาดข้อความ</translation>
    </message>
    <message>
        <source>From 80 % to 200 %; Ctrl and + or - on every page.</source>
        <translation>ตั้งแต่ 80 % ถึง 200 % ใช้ Ctrl กับ + หรือ - ได้ทุกหน้า</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ข้อความเล็กลง</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>ข้อความใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LookupPage</name>
    <message>
        <source>Issuer</source>
        <translation>ผู้ออก</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>สืบค้น</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>สืบค้น</translation>
    </message>
    <message>
        <source>Document number or machine-readable zone</source>
        <translation>หมายเลขเอกสารหรือแถบ MRZ</translation>
    </message>
    <message>
        <source>Type a number, or scan or paste a zone</source>
        <translation>พิมพ์หมายเลข หรือสแกนหรือวางแถบ MRZ</translation>
    </message>
    <message>
        <source>Issuer, if known</source>
        <translation>ผู้ออก (ถ้าทราบ)</translation>
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
        <translation>ข้อมูลฝึก</translation>
    </message>
    <message>
        <source>highest marking on this page</source>
        <translation>ชั้นข้อมูลสูงสุดในหน้านี้</translation>
    </message>
    <message>
        <source>no marked item on this page</source>
        <translation>ไม่มีรายการที่กำหนดชั้นในหน้านี้</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PassphraseField</name>
    <message numerus="yes">
        <source>%n character(s) typed</source>
        <translation>
            <numerusform>พิมพ์แล้ว %n อักขระ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecoveryKeyView</name>
    <message>
        <source>Recovery key, on the screen only</source>
        <translation>กุญแจกู้คืน แสดงบนจอเท่านั้น</translation>
    </message>
    <message>
        <source>Countersign recovery sheet</source>
        <translation>แผ่นกู้คืน Countersign</translation>
    </message>
    <message>
        <source>This key opens the vault without its passphrase. Keep it on paper, in a safe, away from the computer.</source>
        <translation>กุญแจนี้เปิดตู้นิรภัยได้โดยไม่ต้องใช้วลีรหัสผ่าน เก็บเป็นกระดาษในตู้เซฟ ห่างจากคอมพิวเตอร์</translation>
    </message>
    <message>
        <source>To use it: on the unlock page choose “I cannot unlock” and type the key.</source>
        <translation>วิธีใช้: ในหน้าปลดล็อก เลือก “ปลดล็อกไม่ได้” แล้วพิมพ์กุญแจ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>ส่วนของการตั้งค่า</translation>
    </message>
    <message>
        <source>Desk and identity</source>
        <translation>หน่วยและตัวตน</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>สีและข้อความ</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>ตู้นิรภัย</translation>
    </message>
    <message>
        <source>Sync and data</source>
        <translation>ซิงค์และข้อมูล</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>บันทึกการทำงาน</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>รายงานปัญหา</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>ปุ่มลัด</translation>
    </message>
    <message>
        <source>Check another document</source>
        <translation>ตรวจเอกสารอื่น</translation>
    </message>
    <message>
        <source>Compare with the alert found</source>
        <translation>เทียบกับรายการแจ้งเตือนที่พบ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatusLine</name>
    <message>
        <source>Syncing</source>
        <translation>กำลังซิงค์</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>กำลังเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>กำลังอ่านทำเนียบ</translation>
    </message>
    <message>
        <source>Asking what is new</source>
        <translation>กำลังถามหาข้อมูลใหม่</translation>
    </message>
    <message>
        <source>Fetching alerts of %1</source>
        <translation>กำลังดึงรายการแจ้งเตือนของ %1</translation>
    </message>
    <message>
        <source>Checking alerts of %1</source>
        <translation>กำลังตรวจรายการแจ้งเตือนของ %1</translation>
    </message>
    <message>
        <source>Taking in alerts of %1</source>
        <translation>กำลังรับรายการแจ้งเตือนของ %1</translation>
    </message>
    <message>
        <source>Publishing own alerts</source>
        <translation>กำลังเผยแพร่รายการของหน่วยเรา</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message numerus="yes">
        <source>%n own alert(s) waiting</source>
        <translation>
            <numerusform>รายการของหน่วยเรารอส่ง %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy kept %1</source>
        <translation>เก็บสำเนาเมื่อ %1</translation>
    </message>
    <message>
        <source>No copy kept yet</source>
        <translation>ยังไม่มีสำเนา</translation>
    </message>
    <message>
        <source>Online · synced %1</source>
        <translation>ออนไลน์ · ซิงค์เมื่อ %1</translation>
    </message>
    <message>
        <source>Online · not synced yet</source>
        <translation>ออนไลน์ · ยังไม่ได้ซิงค์</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>ออฟไลน์ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>Sync now (Ctrl+R)</source>
        <translation>ซิงค์เดี๋ยวนี้ (Ctrl+R)</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>รายการแจ้งเตือน %1</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>เก่าที่สุด %1</translation>
    </message>
    <message>
        <source>No alerts here yet</source>
        <translation>ที่นี่ยังไม่มีรายการแจ้งเตือน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SyncSection</name>
    <message>
        <source>Sync and data</source>
        <translation>ซิงค์และข้อมูล</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>ซิงค์เดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>พอร์ทัล</translation>
    </message>
    <message>
        <source>How good the data is</source>
        <translation>คุณภาพของข้อมูล</translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation>พอร์ทัลตอบสนอง</translation>
    </message>
    <message>
        <source>The portal does not answer; look-ups go on with the data here.</source>
        <translation>พอร์ทัลไม่ตอบสนอง การสืบค้นดำเนินต่อด้วยข้อมูลที่มีอยู่ที่นี่</translation>
    </message>
    <message>
        <source>Last sync: %1.</source>
        <translation>ซิงค์ล่าสุด: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>รัฐ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>รายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>ลำดับล่าสุด</translation>
    </message>
    <message>
        <source>No alerts are here yet.</source>
        <translation>ที่นี่ยังไม่มีรายการแจ้งเตือน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TopBox</name>
    <message>
        <source>Number, zone or command</source>
        <translation>หมายเลข แถบ MRZ หรือคำสั่ง</translation>
    </message>
    <message>
        <source>Find a record or a command</source>
        <translation>ค้นหาระเบียนหรือคำสั่ง</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>สืบค้น %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ปลดล็อก</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>ตู้นิรภัยอื่น</translation>
    </message>
    <message>
        <source>I cannot unlock</source>
        <translation>ปลดล็อกไม่ได้</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>เลือกไฟล์กุญแจ</translation>
    </message>
    <message>
        <source>Locked at %1 because you asked. Everything is saved.</source>
        <translation>ล็อกเมื่อ %1 ตามที่ท่านสั่ง ทุกอย่างถูกบันทึกแล้ว</translation>
    </message>
    <message>
        <source>Locked at %1 because nobody used it. Everything is saved.</source>
        <translation>ล็อกเมื่อ %1 เพราะไม่มีผู้ใช้งาน ทุกอย่างถูกบันทึกแล้ว</translation>
    </message>
    <message>
        <source>Locked at %1 because the screen locked. Everything is saved.</source>
        <translation>ล็อกเมื่อ %1 เพราะหน้าจอล็อก ทุกอย่างถูกบันทึกแล้ว</translation>
    </message>
    <message>
        <source>Locked at %1 because the computer went to sleep. Everything is saved.</source>
        <translation>ล็อกเมื่อ %1 เพราะคอมพิวเตอร์เข้าสู่โหมดพัก ทุกอย่างถูกบันทึกแล้ว</translation>
    </message>
    <message>
        <source>Locked at %1 to change to another vault. Everything is saved.</source>
        <translation>ล็อกเมื่อ %1 เพื่อเปลี่ยนไปตู้นิรภัยอื่น ทุกอย่างถูกบันทึกแล้ว</translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation>เปิดแคปส์ล็อกอยู่</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>แป้นพิมพ์: %1</translation>
    </message>
    <message>
        <source>Set up a new vault</source>
        <translation>สร้างตู้นิรภัยใหม่</translation>
    </message>
    <message>
        <source>Key file: %1</source>
        <translation>ไฟล์กุญแจ: %1</translation>
    </message>
    <message>
        <source>Recovery key, from the printed sheet</source>
        <translation>กุญแจกู้คืนจากแผ่นที่พิมพ์ไว้</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>กลับไปใช้วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Type the key from the recovery sheet of this vault; hyphens and spaces do not matter. Without passphrase and sheet nobody can open it, your administrator included. Alerts can be fetched again into a new vault.</source>
        <translation>พิมพ์กุญแจจากแผ่นกู้คืนของตู้นิรภัยนี้ ยัติภังค์และช่องว่างไม่มีผล หากไม่มีทั้งวลีรหัสผ่านและแผ่นกู้คืน ไม่มีผู้ใดเปิดได้ รวมถึงผู้ดูแลระบบของท่าน แต่ดึงรายการแจ้งเตือนใหม่ลงในตู้นิรภัยใหม่ได้</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>กำลังเปิด</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>ท่านลองอีกครั้งได้</translation>
    </message>
    <message numerus="yes">
        <source>New passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>วลีรหัสผ่านใหม่ อย่างน้อย %n อักขระ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>ตู้นิรภัย</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>ล็อกเอง</translation>
    </message>
    <message>
        <source>The vault also locks with the screen, with sleep and with Ctrl+L.</source>
        <translation>ตู้นิรภัยจะล็อกเมื่อหน้าจอล็อก เมื่อพักเครื่อง และเมื่อกด Ctrl+L ด้วย</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>เมื่อไม่มีผู้ใช้งาน</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>หลัง %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of the vault</source>
        <translation>สำเนาของตู้นิรภัย</translation>
    </message>
    <message>
        <source>An encrypted copy is made each night; three are kept.</source>
        <translation>สร้างสำเนาที่เข้ารหัสทุกคืน เก็บไว้สามชุด</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>สร้างสำเนาเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Last copy: %1.</source>
        <translation>สำเนาล่าสุด: %1</translation>
    </message>
    <message>
        <source>No copy has been made yet.</source>
        <translation>ยังไม่เคยสร้างสำเนา</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>คัดลอกไปที่ %1 แล้ว</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>เปลี่ยนวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The recovery sheet goes on working.</source>
        <translation>แผ่นกู้คืนยังใช้ได้ต่อไป</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>วลีรหัสผ่านปัจจุบัน</translation>
    </message>
    <message numerus="yes">
        <source>New passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>วลีรหัสผ่านใหม่ อย่างน้อย %n อักขระ</numerusform>
        </translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>วลีใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Changed. Use the new passphrase from now on.</source>
        <translation>เปลี่ยนแล้ว ใช้วลีรหัสผ่านใหม่ตั้งแต่นี้ไป</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WithdrawDialog</name>
    <message>
        <source>Withdraw alert</source>
        <translation>ถอนรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Withdraw the alert on %1</source>
        <translation>ถอนรายการแจ้งเตือนของ %1</translation>
    </message>
    <message>
        <source>After the next publishing no desk finds it any more. It stays in the history.</source>
        <translation>หลังการเผยแพร่ครั้งถัดไป จะไม่มีหน่วยใดค้นพบรายการนี้อีก แต่ยังอยู่ในประวัติ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>The document was recovered</source>
        <translation>ได้เอกสารคืนแล้ว</translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation>บันทึกโดยผิดพลาด</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>เอกสารหมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ถอน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Workspace</name>
    <message>
        <source>Look-up</source>
        <translation>สืบค้น</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>รายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>สลับสว่างและมืด</translation>
    </message>
    <message>
        <source>Look up a document</source>
        <translation>สืบค้นเอกสาร</translation>
    </message>
    <message>
        <source>Find a record or a command</source>
        <translation>ค้นหาระเบียนหรือคำสั่ง</translation>
    </message>
    <message>
        <source>Go to alerts</source>
        <translation>ไปที่รายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>สร้างใหม่ในหน้านี้</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>กรองรายการ</translation>
    </message>
    <message>
        <source>Import a sanctions list</source>
        <translation>นำเข้าบัญชีคว่ำบาตร</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>ซิงค์เดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>ส่วนถัดไปของหน้าต่าง</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>ข้อความใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ข้อความเล็กลง</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>เปลี่ยนภาษา</translation>
    </message>
    <message>
        <source>Keep a copy of the vault now</source>
        <translation>เก็บสำเนาตู้นิรภัยเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>อ่านบันทึกการทำงาน</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>เกี่ยวกับ Countersign</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>ปุ่มลัดทั้งหมด</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>%1 desk</source>
        <translation>หน่วย %1</translation>
    </message>
    <message>
        <source>No desk yet</source>
        <translation>ยังไม่มีหน่วย</translation>
    </message>
</context>
</TS>
