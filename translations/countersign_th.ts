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
        <source>stolen blank series</source>
        <translation>ช่วงหมายเลขเอกสารเปล่าที่ถูกขโมย</translation>
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
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>เครื่องหมายคำพูดไม่ได้ปิด</translation>
    </message>
    <message>
        <source>Text stands between a quotation mark and the separator.</source>
        <translation>มีข้อความระหว่างเครื่องหมายคำพูดกับตัวคั่น</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns.</source>
        <translation>แถวมีช่องมากกว่าจำนวนคอลัมน์ของตาราง</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>แถวยาวเกินไป</translation>
    </message>
    <message>
        <source>Some bytes are no text in the file&apos;s encoding.</source>
        <translation>บางไบต์ไม่ใช่ข้อความตามรหัสอักขระของไฟล์</translation>
    </message>
    <message>
        <source>The lines are no whole machine-readable zone of a known format.</source>
        <translation>บรรทัดเหล่านี้ไม่ใช่แถบ MRZ ที่ครบถ้วนในรูปแบบที่รู้จัก</translation>
    </message>
    <message>
        <source>The cell for the number holds no letter A–Z and no digit.</source>
        <translation>ช่องหมายเลขไม่มีตัวอักษร A–Z หรือตัวเลข</translation>
    </message>
    <message>
        <source>The cell holds neither a document number nor a machine-readable zone.</source>
        <translation>ช่องนี้ไม่มีทั้งหมายเลขเอกสารและแถบ MRZ</translation>
    </message>
    <message>
        <source>The cell for the name holds no letter.</source>
        <translation>ช่องชื่อไม่มีตัวอักษร</translation>
    </message>
    <message>
        <source>The name could not be read.</source>
        <translation>อ่านชื่อไม่ได้</translation>
    </message>
    <message>
        <source>The cell for the id is empty.</source>
        <translation>ช่องรหัสว่างเปล่า</translation>
    </message>
    <message>
        <source>The sheet holds the document number as a number: zeros at its beginning are lost there.</source>
        <translation>แผ่นงานเก็บหมายเลขเอกสารเป็นตัวเลข เลขศูนย์ข้างหน้าจึงหายไป</translation>
    </message>
    <message>
        <source>The issuer is not known; the number was asked of every issuer.</source>
        <translation>ไม่รู้จักผู้ออก จึงสืบค้นหมายเลขกับผู้ออกทุกราย</translation>
    </message>
    <message>
        <source>The date of birth could not be read; the name was asked without it.</source>
        <translation>อ่านวันเกิดไม่ได้ จึงสืบค้นชื่อโดยไม่ใช้วันเกิด</translation>
    </message>
    <message>
        <source>The country is not known; the name was asked without it.</source>
        <translation>ไม่รู้จักประเทศ จึงสืบค้นชื่อโดยไม่ใช้ประเทศ</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>บรรทัด %1</translation>
    </message>
    <message>
        <source>Line %1, id %2</source>
        <translation>บรรทัด %1 รหัส %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>มีคำตอบ</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Machine-readable zones</source>
        <translation>แถบ MRZ</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <translation>หมายเลขเอกสาร</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>This step does not follow from where the hit stands now.</source>
        <translation>ขั้นตอนนี้ไม่ต่อจากสถานะปัจจุบันของรายการที่พบ</translation>
    </message>
    <message>
        <source>Look at the hit again: somebody may have gone on with it, or the owner has not confirmed it yet.</source>
        <translation>ดูรายการที่พบอีกครั้ง อาจมีผู้ดำเนินการต่อแล้ว หรือเจ้าของยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>ยังไม่ได้ระบุเหตุผล</translation>
    </message>
    <message>
        <source>Write in a few words why; it stays with the hit.</source>
        <translation>เขียนเหตุผลสั้น ๆ ข้อความจะเก็บไว้กับรายการที่พบ</translation>
    </message>
    <message>
        <source>The holder may be seeking protection, so nobody else is asked yet.</source>
        <translation>ผู้ถือเอกสารอาจกำลังขอความคุ้มครอง จึงยังไม่สอบถามผู้อื่น</translation>
    </message>
    <message>
        <source>The hit is kept as it is.</source>
        <translation>รายการที่พบยังคงเดิม</translation>
    </message>
    <message>
        <source>Speak with the protection adviser and note what was said; then ask.</source>
        <translation>ปรึกษาที่ปรึกษาด้านการคุ้มครองและบันทึกคำแนะนำ แล้วจึงสอบถาม</translation>
    </message>
    <message>
        <source>Asking %1 would reach a country that the holder may need protection from.</source>
        <translation>การสอบถาม %1 จะไปถึงประเทศที่ผู้ถือเอกสารอาจต้องได้รับความคุ้มครองจากประเทศนั้น</translation>
    </message>
    <message>
        <source>Nobody was asked; the hit is kept as it is.</source>
        <translation>ยังไม่ได้สอบถามผู้ใด รายการที่พบยังคงเดิม</translation>
    </message>
    <message>
        <source>Only the protection adviser can decide; clear the flag with the reason when it does not hold.</source>
        <translation>ที่ปรึกษาด้านการคุ้มครองเท่านั้นที่ตัดสินได้ ลบเครื่องหมายพร้อมเหตุผลเมื่อไม่เป็นจริง</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 ไม่ใช่ภาพที่อ่านได้</translation>
    </message>
    <message>
        <source>Nothing was looked up.</source>
        <translation>ยังไม่ได้สืบค้นสิ่งใด</translation>
    </message>
    <message>
        <source>Use a PNG, JPEG, WebP, BMP or TIFF file, or type the zone.</source>
        <translation>ใช้ไฟล์ PNG, JPEG, WebP, BMP หรือ TIFF หรือพิมพ์แถบ MRZ</translation>
    </message>
    <message>
        <source>The picture has %1 megapixels; up to %2 are read.</source>
        <translation>ภาพมี %1 เมกะพิกเซล อ่านได้ไม่เกิน %2</translation>
    </message>
    <message>
        <source>Cut it down to the machine-readable zone, or make it smaller.</source>
        <translation>ตัดภาพให้เหลือเฉพาะแถบ MRZ หรือย่อขนาดลง</translation>
    </message>
    <message>
        <source>No machine-readable zone was found in the picture.</source>
        <translation>ไม่พบแถบ MRZ ในภาพ</translation>
    </message>
    <message>
        <source>Take the picture again, from straight above and with all lines whole, or type the zone.</source>
        <translation>ถ่ายภาพใหม่จากด้านบนตรง ๆ ให้เห็นทุกบรรทัดครบ หรือพิมพ์แถบ MRZ</translation>
    </message>
    <message>
        <source>The picture was not read within %1 s.</source>
        <translation>อ่านภาพไม่เสร็จภายใน %1 วินาที</translation>
    </message>
    <message>
        <source>Cut it down to the machine-readable zone, or type the zone.</source>
        <translation>ตัดภาพให้เหลือเฉพาะแถบ MRZ หรือพิมพ์แถบ MRZ</translation>
    </message>
    <message>
        <source>%1 is not a table this program can read; it stopped at line %2.</source>
        <translation>%1 ไม่ใช่ตารางที่โปรแกรมนี้อ่านได้ หยุดที่บรรทัด %2</translation>
    </message>
    <message>
        <source>Nothing was used of it.</source>
        <translation>ไม่มีส่วนใดถูกนำมาใช้</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, or as an XLSX workbook without a passphrase.</source>
        <translation>บันทึกเป็น CSV แบบ UTF-8 หรือสมุดงาน XLSX ที่ไม่มีรหัสผ่าน</translation>
    </message>
    <message>
        <source>%1 has no line with the names of its columns.</source>
        <translation>%1 ไม่มีบรรทัดชื่อคอลัมน์</translation>
    </message>
    <message>
        <source>Put the names of the columns into the first line.</source>
        <translation>ใส่ชื่อคอลัมน์ไว้ในบรรทัดแรก</translation>
    </message>
    <message>
        <source>%1 is larger than a table can be.</source>
        <translation>%1 ใหญ่เกินกว่าที่ตารางจะเป็นได้</translation>
    </message>
    <message>
        <source>Reading or writing it was stopped; what was there before is unchanged.</source>
        <translation>หยุดการอ่านหรือเขียนแล้ว ข้อมูลเดิมไม่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Split the table, or use CSV instead of XLSX.</source>
        <translation>แบ่งตาราง หรือใช้ CSV แทน XLSX</translation>
    </message>
    <message>
        <source>%1 has no column “%2”.</source>
        <translation>%1 ไม่มีคอลัมน์ “%2”</translation>
    </message>
    <message>
        <source>Name the column so in the first line, or say which column to take.</source>
        <translation>ตั้งชื่อคอลัมน์ตามนี้ในบรรทัดแรก หรือระบุว่าใช้คอลัมน์ใด</translation>
    </message>
    <message>
        <source>The text of %1 is neither UTF-8 nor marked as UTF-16; it stopped at line %2.</source>
        <translation>ข้อความใน %1 ไม่ใช่ UTF-8 และไม่ได้ระบุว่าเป็น UTF-16 หยุดที่บรรทัด %2</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8” or as a workbook (XLSX).</source>
        <translation>บันทึกตารางเป็น “CSV UTF-8” หรือสมุดงาน (XLSX)</translation>
    </message>
    <message>
        <source>“%1” is no date of an edition.</source>
        <translation>“%1” ไม่ใช่วันที่ของฉบับ</translation>
    </message>
    <message>
        <source>Write it as year-month-day: 2026-03-05.</source>
        <translation>เขียนเป็น ปี-เดือน-วัน: 2026-03-05</translation>
    </message>
    <message>
        <source>The holder may be seeking protection. Speak with the protection adviser; the issuing country is not asked.</source>
        <translation>ผู้ถือเอกสารอาจกำลังขอความคุ้มครอง ให้ปรึกษาที่ปรึกษาด้านการคุ้มครอง ไม่สอบถามประเทศผู้ออก</translation>
    </message>
    <message>
        <source>The holder may be seeking protection. Speak with the protection adviser before anyone else is asked.</source>
        <translation>ผู้ถือเอกสารอาจกำลังขอความคุ้มครอง ให้ปรึกษาที่ปรึกษาด้านการคุ้มครองก่อนสอบถามผู้อื่น</translation>
    </message>
    <message>
        <source>Possible</source>
        <comment>step of a hit</comment>
        <translation>อาจตรง</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>step of a hit</comment>
        <translation>ตรวจแล้ว</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>step of a hit</comment>
        <translation>สอบถามแล้ว</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>step of a hit</comment>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>step of a hit</comment>
        <translation>ไม่ยืนยัน</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>step of a hit</comment>
        <translation>ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>step of a hit</comment>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <comment>step of a hit</comment>
        <translation>แจ้งผลแล้ว</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>step of a hit</comment>
        <translation>ตัดออก</translation>
    </message>
    <message>
        <source>Document seized</source>
        <translation>ยึดเอกสาร</translation>
    </message>
    <message>
        <source>Entry refused</source>
        <translation>ปฏิเสธการเข้าเมือง</translation>
    </message>
    <message>
        <source>Document returned to its issuer</source>
        <translation>คืนเอกสารให้ผู้ออก</translation>
    </message>
    <message>
        <source>Holder passed</source>
        <translation>ให้ผ่าน</translation>
    </message>
    <message>
        <source>Referred for protection</source>
        <translation>ส่งต่อเพื่อขอความคุ้มครอง</translation>
    </message>
    <message>
        <source>False match</source>
        <translation>ไม่ใช่รายการเดียวกัน</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>เจ้าหน้าที่ประสานงาน</translation>
    </message>
    <message>
        <source>INTERPOL NCB</source>
        <translation>INTERPOL NCB</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>ประเทศผู้ออก</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>ชนิดเอกสาร</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>หมดอายุ</translation>
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
        <translation>ไม่ได้ระบุ</translation>
    </message>
    <message>
        <source>border check</source>
        <translation>ตรวจที่ด่านพรมแดน</translation>
    </message>
    <message>
        <source>airline check</source>
        <translation>ตรวจของสายการบิน</translation>
    </message>
    <message>
        <source>visa application</source>
        <translation>คำขอวีซ่า</translation>
    </message>
    <message>
        <source>investigation</source>
        <translation>การสืบสวน</translation>
    </message>
    <message>
        <source>confirmation request</source>
        <translation>คำขอให้ยืนยัน</translation>
    </message>
    <message>
        <source>training</source>
        <translation>การฝึกอบรม</translation>
    </message>
    <message>
        <source>Compared: three lines agree</source>
        <translation>เทียบแล้ว: ตรงกันสามรายการ</translation>
    </message>
    <message>
        <source>Asked to confirm: %1</source>
        <comment>channel</comment>
        <translation>ขอให้ยืนยันแล้ว: %1</translation>
    </message>
    <message>
        <source>Confirmed by the owner</source>
        <translation>เจ้าของยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Not confirmed by the owner</source>
        <translation>เจ้าของไม่ยืนยัน</translation>
    </message>
    <message>
        <source>No reply in time</source>
        <translation>ไม่มีคำตอบภายในเวลา</translation>
    </message>
    <message>
        <source>Feedback given to the owner</source>
        <translation>แจ้งผลให้เจ้าของแล้ว</translation>
    </message>
    <message>
        <source>Set aside: not the same</source>
        <translation>ตัดออก: ไม่ใช่รายการเดียวกัน</translation>
    </message>
    <message>
        <source>Flagged: the holder may be seeking protection</source>
        <translation>ทำเครื่องหมาย: ผู้ถือเอกสารอาจกำลังขอความคุ้มครอง</translation>
    </message>
    <message>
        <source>Protection flag cleared</source>
        <translation>ลบเครื่องหมายความคุ้มครองแล้ว</translation>
    </message>
    <message>
        <source>Spoke with the protection adviser</source>
        <translation>ปรึกษาที่ปรึกษาด้านการคุ้มครองแล้ว</translation>
    </message>
    <message>
        <source>Took the last step back</source>
        <translation>ย้อนขั้นตอนล่าสุด</translation>
    </message>
    <message>
        <source>Compare what is known of the person with the list entry.</source>
        <translation>เทียบข้อมูลของบุคคลกับรายการในบัญชี</translation>
    </message>
    <message>
        <source>Compare the document with the alert: tick each line that agrees.</source>
        <translation>เทียบเอกสารกับรายการแจ้งเตือน ทำเครื่องหมายแต่ละบรรทัดที่ตรงกัน</translation>
    </message>
    <message>
        <source>Ask the authority of the list to confirm; quote its reference.</source>
        <translation>ขอให้หน่วยงานเจ้าของบัญชียืนยัน โดยอ้างเลขอ้างอิง</translation>
    </message>
    <message>
        <source>Ask %1 to confirm. A hit alone is no ground for action.</source>
        <translation>ขอให้ %1 ยืนยัน การพบรายการตรงกันเพียงอย่างเดียวไม่ใช่เหตุให้ดำเนินการ</translation>
    </message>
    <message>
        <source>The answer is late: ask again or note that there was no reply.</source>
        <translation>คำตอบล่าช้า ให้สอบถามอีกครั้งหรือบันทึกว่าไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>Wait for the answer, or note it as it comes.</source>
        <translation>รอคำตอบ หรือบันทึกเมื่อได้รับ</translation>
    </message>
    <message>
        <source>Note what was done.</source>
        <translation>บันทึกสิ่งที่ได้ดำเนินการ</translation>
    </message>
    <message>
        <source>Not confirmed is no ground for action. Note what was done.</source>
        <translation>เมื่อไม่ได้รับการยืนยันก็ไม่มีเหตุให้ดำเนินการ บันทึกสิ่งที่ได้ทำ</translation>
    </message>
    <message>
        <source>Ask again, or note what was done. No reply is no ground for action.</source>
        <translation>สอบถามอีกครั้ง หรือบันทึกสิ่งที่ได้ทำ การไม่มีคำตอบไม่ใช่เหตุให้ดำเนินการ</translation>
    </message>
    <message>
        <source>Tell the owner what came of it.</source>
        <translation>แจ้งผลให้เจ้าของทราบ</translation>
    </message>
    <message>
        <source>Closed. The owner knows what came of it.</source>
        <translation>ปิดแล้ว เจ้าของทราบผลแล้ว</translation>
    </message>
    <message>
        <source>Closed. It was another document or person.</source>
        <translation>ปิดแล้ว เป็นเอกสารหรือบุคคลอื่น</translation>
    </message>
    <message>
        <source>Answer late since %1</source>
        <translation>คำตอบล่าช้าตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Answer due %1</source>
        <translation>กำหนดตอบ %1</translation>
    </message>
    <message>
        <source>This is the %1 desk. We have a possible hit on one of your alerts and ask you to confirm it.</source>
        <translation>นี่คือหน่วย %1 เราพบรายการที่อาจตรงกับรายการแจ้งเตือนของท่าน ขอให้ช่วยยืนยัน</translation>
    </message>
    <message>
        <source>This is the %1 desk. We have a possible hit on an entry of your list and ask you to confirm it.</source>
        <translation>นี่คือหน่วย %1 เราพบรายการที่อาจตรงกับบัญชีของท่าน ขอให้ช่วยยืนยัน</translation>
    </message>
    <message>
        <source>List: %1, reference %2</source>
        <translation>บัญชี: %1 เลขอ้างอิง %2</translation>
    </message>
    <message>
        <source>Document number: %1</source>
        <translation>หมายเลขเอกสาร: %1</translation>
    </message>
    <message>
        <source>Issuing country: %1</source>
        <translation>ประเทศผู้ออก: %1</translation>
    </message>
    <message>
        <source>Kind of document: %1</source>
        <translation>ชนิดเอกสาร: %1</translation>
    </message>
    <message>
        <source>Your reference: %1</source>
        <translation>เลขอ้างอิงของท่าน: %1</translation>
    </message>
    <message>
        <source>Presented: %1</source>
        <translation>แสดงเมื่อ: %1</translation>
    </message>
    <message>
        <source>Presented: %1, %2</source>
        <comment>time, place</comment>
        <translation>แสดงเมื่อ: %1, %2</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>วัตถุประสงค์: %1</translation>
    </message>
    <message>
        <source>Please tell us whether the alert holds for this document, your reference, and whom we may call back.</source>
        <translation>โปรดแจ้งว่ารายการแจ้งเตือนเป็นของเอกสารนี้หรือไม่ พร้อมเลขอ้างอิงของท่าน และผู้ที่เราโทรกลับได้</translation>
    </message>
    <message>
        <source>Possible hit</source>
        <translation>อาจตรงกัน</translation>
    </message>
    <message>
        <source>Similar numbers only</source>
        <translation>มีเพียงหมายเลขคล้าย</translation>
    </message>
    <message>
        <source>No alert found</source>
        <translation>ไม่พบรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>No alert found, old data</source>
        <translation>ไม่พบรายการแจ้งเตือน ข้อมูลเก่า</translation>
    </message>
    <message>
        <source>There is neither one issuer for all passports nor one for each; none was taken.</source>
        <translation>ไม่มีผู้ออกรายเดียวสำหรับทุกเล่มหรือผู้ออกของแต่ละเล่ม จึงไม่ได้ใช้</translation>
    </message>
    <message>
        <source>Day and month of the date could be either way round.</source>
        <translation>วันและเดือนของวันที่อาจสลับกันได้</translation>
    </message>
    <message>
        <source>The row has no id that could be used.</source>
        <translation>แถวไม่มีรหัสที่ใช้ได้</translation>
    </message>
    <message>
        <source>The id stands in an earlier row already; only the first one was taken.</source>
        <translation>รหัสนี้มีอยู่ในแถวก่อนหน้าแล้ว ใช้เฉพาะแถวแรก</translation>
    </message>
    <message>
        <source>The row has neither a name nor a passport.</source>
        <translation>แถวไม่มีทั้งชื่อและหนังสือเดินทาง</translation>
    </message>
    <message>
        <source>The row has not the columns of the published form.</source>
        <translation>แถวไม่มีคอลัมน์ตามรูปแบบที่เผยแพร่</translation>
    </message>
    <message>
        <source>The entry it belongs to is not in the list.</source>
        <translation>ไม่มีรายการหลักในบัญชี</translation>
    </message>
    <message>
        <source>This file was not found beside the list; what it holds is missing.</source>
        <translation>ไม่พบไฟล์นี้ข้างบัญชี ข้อมูลในไฟล์จึงขาดไป</translation>
    </message>
    <message>
        <source>A ship or an aircraft; kept as an entity, its names are found.</source>
        <translation>เรือหรืออากาศยาน เก็บเป็นนิติบุคคล ค้นหาตามชื่อได้</translation>
    </message>
    <message>
        <source>The sheet holds the passport as a number; zeros at its beginning are lost there.</source>
        <translation>แผ่นงานเก็บหมายเลขหนังสือเดินทางเป็นตัวเลข เลขศูนย์ข้างหน้าจึงหายไป</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n ชื่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>time, post</comment>
        <translation>%1 ที่ %2</translation>
    </message>
    <message>
        <source>A name you checked on %1 is now listed in %2.</source>
        <translation>ชื่อที่ท่านตรวจเมื่อ %1 ปรากฏใน %2 แล้ว</translation>
    </message>
    <message>
        <source>A number you checked on %1 is now listed in %2.</source>
        <translation>หมายเลขที่ท่านตรวจเมื่อ %1 ปรากฏใน %2 แล้ว</translation>
    </message>
    <message>
        <source>A number you checked on %1 is now in an alert from %2.</source>
        <translation>หมายเลขที่ท่านตรวจเมื่อ %1 อยู่ในรายการแจ้งเตือนจาก %2 แล้ว</translation>
    </message>
    <message>
        <source>A number like one you checked on %1 is now in an alert from %2.</source>
        <translation>หมายเลขที่คล้ายกับที่ท่านตรวจเมื่อ %1 อยู่ในรายการแจ้งเตือนจาก %2 แล้ว</translation>
    </message>
    <message>
        <source>The alert arrived today.</source>
        <translation>รายการแจ้งเตือนมาถึงวันนี้</translation>
    </message>
    <message>
        <source>The alert arrived yesterday.</source>
        <translation>รายการแจ้งเตือนมาถึงเมื่อวาน</translation>
    </message>
    <message>
        <source>The alert arrived on %1.</source>
        <translation>รายการแจ้งเตือนมาถึงเมื่อ %1</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>หน่วยนี้</translation>
    </message>
    <message>
        <source>%1 asked on %2 (%3) and was told: %4.</source>
        <comment>person, time and post, purpose, answer</comment>
        <translation>%1 สืบค้นเมื่อ %2 (%3) และได้รับคำตอบว่า: %4</translation>
    </message>
    <message>
        <source>One character differs. Look at the note or copy you kept before you do anything.</source>
        <translation>ต่างกันหนึ่งอักขระ ดูบันทึกหรือสำเนาที่เก็บไว้ก่อนดำเนินการใด ๆ</translation>
    </message>
    <message>
        <source>Open the hit, compare the details, and ask the authority of the list.</source>
        <translation>เปิดรายการที่พบ เทียบรายละเอียด แล้วสอบถามหน่วยงานเจ้าของบัญชี</translation>
    </message>
    <message>
        <source>Open the hit, compare, and ask %1 to confirm. A hit alone is no ground for action.</source>
        <translation>เปิดรายการที่พบ เทียบ แล้วขอให้ %1 ยืนยัน การพบรายการตรงกันเพียงอย่างเดียวไม่ใช่เหตุให้ดำเนินการ</translation>
    </message>
    <message numerus="yes">
        <source>%n one-character difference(s)</source>
        <translation>
            <numerusform>ความต่างหนึ่งอักขระ %n แบบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) that mend the check digit</source>
        <translation>
            <numerusform>การอ่านที่ทำให้เลขตรวจสอบถูกต้อง %n แบบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar number(s), one character apart, are in the alerts: read the document once more.</source>
        <translation>
            <numerusform>มีหมายเลขคล้าย %n รายการที่ต่างหนึ่งอักขระในรายการแจ้งเตือน อ่านเอกสารอีกครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar number(s) of %1, one character apart, are in the alerts: read the document once more.</source>
        <translation>
            <numerusform>มีหมายเลขคล้ายของ %1 %n รายการที่ต่างหนึ่งอักขระในรายการแจ้งเตือน อ่านเอกสารอีกครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>The number lies in a stolen series of blanks, %1 to %2.</source>
        <translation>หมายเลขอยู่ในชุดเล่มเปล่าที่ถูกขโมย %1 ถึง %2</translation>
    </message>
    <message>
        <source>The issuer could not be compared.</source>
        <translation>เทียบผู้ออกไม่ได้</translation>
    </message>
    <message>
        <source>A character is missing at the beginning of your reading: %1 in the alert.</source>
        <translation>ขาดหนึ่งอักขระที่ต้นการอ่านของท่าน: ในรายการแจ้งเตือนเป็น %1</translation>
    </message>
    <message>
        <source>A character is missing in your reading after position %1: %2 in the alert.</source>
        <translation>ขาดหนึ่งอักขระในการอ่านของท่านหลังตำแหน่งที่ %1: ในรายการแจ้งเตือนเป็น %2</translation>
    </message>
    <message>
        <source>Position %1 of your reading, %2, is not in the alert.</source>
        <translation>ตำแหน่งที่ %1 ในการอ่านของท่าน คือ %2 ไม่มีในรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Positions %1 and %2 are swapped: %3 in the alert, %4 in your reading.</source>
        <translation>ตำแหน่งที่ %1 และ %2 สลับกัน: ในรายการแจ้งเตือนเป็น %3 ในการอ่านของท่านเป็น %4</translation>
    </message>
    <message>
        <source>%1 of 100: %2</source>
        <comment>score, person</comment>
        <translation>%1 จาก 100: %2</translation>
    </message>
    <message>
        <source>%1 (%2 reading %3)</source>
        <comment>name in its own script, kind of reading, Latin form</comment>
        <translation>%1 (คำอ่าน%2 %3)</translation>
    </message>
    <message>
        <source>%1 met %2 by its %3 reading %4.</source>
        <translation>%1 ตรงกับ %2 ตามคำอ่าน%3 %4</translation>
    </message>
    <message>
        <source>%1 is the same in both.</source>
        <translation>%1 เหมือนกันทั้งสองชื่อ</translation>
    </message>
    <message>
        <source>%1 is a spelling of %2.</source>
        <translation>%1 เป็นการสะกดอีกแบบของ %2</translation>
    </message>
    <message>
        <source>%1 sounds like %2.</source>
        <translation>%1 ออกเสียงคล้าย %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 differ by %n character(s).</source>
        <translation>
            <numerusform>%1 กับ %2 ต่างกัน %n อักขระ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may stand for %2.</source>
        <translation>%1 อาจย่อมาจาก %2</translation>
    </message>
    <message>
        <source>%1 and %2 are one name written together or apart.</source>
        <translation>%1 กับ %2 เป็นชื่อเดียวกันที่เขียนติดกันหรือแยกกัน</translation>
    </message>
    <message>
        <source>%1 was not met.</source>
        <translation>ไม่พบ %1</translation>
    </message>
    <message>
        <source>%1 stands only in the name found.</source>
        <translation>%1 มีเฉพาะในชื่อที่พบ</translation>
    </message>
    <message>
        <source>%1 was set aside.</source>
        <translation>ไม่นับ %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>ระหว่าง %1 กับ %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ประมาณ %1</translation>
    </message>
    <message>
        <source>Birth date %1 agrees.</source>
        <translation>วันเกิด %1 ตรงกัน</translation>
    </message>
    <message>
        <source>Birth month and year agree as far as they are known: %1.</source>
        <translation>เดือนและปีเกิดตรงกันเท่าที่ทราบ: %1</translation>
    </message>
    <message>
        <source>Birth year %1 agrees.</source>
        <translation>ปีเกิด %1 ตรงกัน</translation>
    </message>
    <message>
        <source>Birth fits: the list says %1.</source>
        <translation>วันเกิดสอดคล้อง: บัญชีระบุ %1</translation>
    </message>
    <message>
        <source>Day and month of birth are exchanged: the list says %1.</source>
        <translation>วันและเดือนเกิดสลับกัน: บัญชีระบุ %1</translation>
    </message>
    <message>
        <source>Birth differs: the list says %1, you gave %2.</source>
        <translation>วันเกิดต่างกัน: บัญชีระบุ %1 ท่านระบุ %2</translation>
    </message>
    <message>
        <source>Nationality %1 agrees.</source>
        <translation>สัญชาติ %1 ตรงกัน</translation>
    </message>
    <message>
        <source>Nationality differs: the list says %1.</source>
        <translation>สัญชาติต่างกัน: บัญชีระบุ %1</translation>
    </message>
    <message>
        <source>The names stand in another order.</source>
        <translation>ชื่อเรียงลำดับต่างกัน</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more spelling(s)</source>
        <translation>
            <numerusform>%1 และการสะกดอีก %n แบบ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (read)</source>
        <comment>Latin form made from another script</comment>
        <translation>%1 (ตามคำอ่าน)</translation>
    </message>
    <message>
        <source>%1 (%2 reading)</source>
        <translation>%1 (คำอ่าน%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of the name</source>
        <translation>
            <numerusform>คำอ่านของชื่อ %n แบบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other spellings of %n part(s)</source>
        <translation>
            <numerusform>การสะกดแบบอื่นของชื่อ %n ส่วน</numerusform>
        </translation>
    </message>
    <message>
        <source>names that sound alike</source>
        <translation>ชื่อที่ออกเสียงคล้ายกัน</translation>
    </message>
    <message>
        <source>names one slip apart</source>
        <translation>ชื่อที่ต่างกันหนึ่งจุด</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) switched off.</source>
        <translation>
            <numerusform>ปิดรูปแบบ %n แบบ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (edition of unknown age)</source>
        <translation>%1 (ไม่ทราบอายุฉบับ)</translation>
    </message>
    <message>
        <source>%1 (edition %2)</source>
        <translation>%1 (ฉบับ %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n listed person(s) and organisation(s) searched</source>
        <translation>
            <numerusform>สืบค้นบุคคลและองค์กรในบัญชี %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>statement as a sentence</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Possible listed person: %1.</source>
        <translation>อาจเป็นบุคคลในบัญชี: %1</translation>
    </message>
    <message>
        <source>No listed person found, but no list is here yet.</source>
        <translation>ไม่พบบุคคลในบัญชี แต่ที่นี่ยังไม่มีบัญชีใด</translation>
    </message>
    <message>
        <source>No listed person found for %1, but all data here is old or overdue.</source>
        <translation>ไม่พบบุคคลในบัญชีสำหรับ %1 แต่ข้อมูลทั้งหมดที่นี่เก่าหรือเกินกำหนด</translation>
    </message>
    <message>
        <source>No listed person found for %1.</source>
        <translation>ไม่พบบุคคลในบัญชีสำหรับ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n listed person(s) with a similar name.</source>
        <translation>
            <numerusform>บุคคลในบัญชีที่ชื่อคล้าย %n ราย</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>name, reference, list</comment>
        <translation>%1, %2 ใน %3</translation>
    </message>
    <message>
        <source>Names that sound alike</source>
        <translation>ชื่อที่ออกเสียงคล้ายกัน</translation>
    </message>
    <message>
        <source>Names one slip apart</source>
        <translation>ชื่อที่ต่างกันหนึ่งจุด</translation>
    </message>
    <message>
        <source>More names are similar than are shown: give more of the name, the birth date or the nationality.</source>
        <translation>มีชื่อคล้ายมากกว่าที่แสดง ระบุชื่อเพิ่ม วันเกิด หรือสัญชาติ</translation>
    </message>
    <message>
        <source>A name alone identifies nobody: compare birth, nationality and documents, then follow the list&apos;s authority.</source>
        <translation>ชื่ออย่างเดียวระบุตัวบุคคลไม่ได้ เทียบวันเกิด สัญชาติ และเอกสาร แล้วปฏิบัติตามหน่วยงานเจ้าของบัญชี</translation>
    </message>
    <message>
        <source>Latin</source>
        <comment>script</comment>
        <translation>ละติน</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>script</comment>
        <translation>อาหรับ</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>script</comment>
        <translation>ไทย</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>script</comment>
        <translation>พม่า</translation>
    </message>
    <message>
        <source>Khmer</source>
        <comment>script</comment>
        <translation>เขมร</translation>
    </message>
    <message>
        <source>Lao</source>
        <comment>script</comment>
        <translation>ลาว</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <comment>script</comment>
        <translation>สิงหล</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>script</comment>
        <translation>ทมิฬ</translation>
    </message>
    <message>
        <source>Bengali</source>
        <comment>script</comment>
        <translation>เบงกาลี</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <comment>script</comment>
        <translation>เทวนาครี</translation>
    </message>
    <message>
        <source>Thaana</source>
        <comment>script</comment>
        <translation>ทานะ</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <comment>script</comment>
        <translation>ทิเบต</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>script</comment>
        <translation>จีน</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>script</comment>
        <translation>เกาหลี</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>script</comment>
        <translation>ญี่ปุ่น</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <comment>script</comment>
        <translation>ซีริลลิก</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>script</comment>
        <translation>กรีก</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>script</comment>
        <translation>ฮีบรู</translation>
    </message>
    <message>
        <source>Georgian</source>
        <comment>script</comment>
        <translation>จอร์เจีย</translation>
    </message>
    <message>
        <source>Armenian</source>
        <comment>script</comment>
        <translation>อาร์เมเนีย</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <comment>kind of reading</comment>
        <translation>จีนกลาง</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <comment>kind of reading</comment>
        <translation>กวางตุ้ง</translation>
    </message>
    <message>
        <source>Hokkien</source>
        <comment>kind of reading</comment>
        <translation>ฮกเกี้ยน</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>kind of reading</comment>
        <translation>เกาหลี</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>kind of reading</comment>
        <translation>ญี่ปุ่น</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>kind of reading</comment>
        <translation>เวียดนาม</translation>
    </message>
    <message>
        <source>passport</source>
        <comment>kind of reading</comment>
        <translation>หนังสือเดินทาง</translation>
    </message>
    <message>
        <source>Line of a driving licence: recognised, but not read. Type the number alone.</source>
        <translation>บรรทัดของใบขับขี่: รู้จักแต่ไม่ได้อ่าน พิมพ์เฉพาะหมายเลข</translation>
    </message>
    <message>
        <source>Digital seal: recognised, but neither read nor verified here. Scan the lines of the document, or type its number.</source>
        <translation>ตราประทับดิจิทัล: รู้จักแต่ไม่ได้อ่านหรือตรวจสอบที่นี่ สแกนบรรทัดของเอกสารหรือพิมพ์หมายเลข</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>บรรทัด %1: %2</translation>
    </message>
    <message>
        <source>Take the picture again, sharper or larger (150 dots per inch or more), or type the zone.</source>
        <translation>ถ่ายภาพใหม่ให้ชัดหรือใหญ่ขึ้น (150 จุดต่อนิ้วขึ้นไป) หรือพิมพ์แถบ MRZ</translation>
    </message>
    <message>
        <source>Load the list again from its publisher; it must be the complete file.</source>
        <translation>ดาวน์โหลดบัญชีใหม่จากผู้เผยแพร่ ต้องเป็นไฟล์ที่สมบูรณ์</translation>
    </message>
    <message>
        <source>The zone in the picture is not clear enough: %1 of 100 characters are uncertain.</source>
        <translation>แถบ MRZ ในภาพไม่ชัดพอ: ไม่แน่ใจ %1 จาก 100 อักขระ</translation>
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
        <source>not said</source>
        <comment>of an agreement</comment>
        <translation>ไม่ได้ระบุ</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>of a list</comment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>It is a draft.</source>
        <translation>ยังเป็นร่าง</translation>
    </message>
    <message>
        <source>It is not in force yet.</source>
        <translation>ยังไม่มีผลใช้บังคับ</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>It is suspended.</source>
        <translation>ถูกระงับ</translation>
    </message>
    <message>
        <source>It was terminated.</source>
        <translation>ถูกบอกเลิก</translation>
    </message>
    <message>
        <source>Our state is not a party.</source>
        <translation>รัฐของเราไม่ได้เป็นภาคี</translation>
    </message>
    <message>
        <source>The recipient is not a party.</source>
        <translation>ผู้รับไม่ได้เป็นภาคี</translation>
    </message>
    <message>
        <source>This purpose is excluded.</source>
        <translation>วัตถุประสงค์นี้ถูกยกเว้น</translation>
    </message>
    <message>
        <source>This purpose is not listed.</source>
        <translation>วัตถุประสงค์นี้ไม่ได้ระบุไว้</translation>
    </message>
    <message>
        <source>Use as evidence is not allowed.</source>
        <translation>ไม่อนุญาตให้ใช้เป็นพยานหลักฐาน</translation>
    </message>
    <message>
        <source>This class of data is not listed.</source>
        <translation>ประเภทข้อมูลนี้ไม่ได้ระบุไว้</translation>
    </message>
    <message>
        <source>Data that names persons is left out.</source>
        <translation>ไม่รวมถึงข้อมูลที่ระบุชื่อบุคคล</translation>
    </message>
    <message>
        <source>Biometric data is left out.</source>
        <translation>ไม่รวมถึงข้อมูลชีวมิติ</translation>
    </message>
    <message>
        <source>Data of each party&apos;s own citizens is left out.</source>
        <translation>ไม่รวมถึงข้อมูลพลเมืองของแต่ละภาคี</translation>
    </message>
    <message>
        <source>Own citizens are left out, and it is not said whose citizen it is.</source>
        <translation>ไม่รวมถึงพลเมืองของตน และไม่ได้ระบุว่าเป็นพลเมืองของรัฐใด</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>passing on</comment>
        <translation>ไม่อนุญาต</translation>
    </message>
    <message>
        <source>written consent</source>
        <comment>passing on</comment>
        <translation>ความยินยอมเป็นหนังสือ</translation>
    </message>
    <message>
        <source>among the parties</source>
        <comment>passing on</comment>
        <translation>ระหว่างภาคี</translation>
    </message>
    <message>
        <source>written consent</source>
        <comment>evidence</comment>
        <translation>ความยินยอมเป็นหนังสือ</translation>
    </message>
    <message>
        <source>Bilateral MOU</source>
        <translation>บันทึกความเข้าใจทวิภาคี</translation>
    </message>
    <message>
        <source>Multilateral arrangement</source>
        <translation>ข้อตกลงพหุภาคี</translation>
    </message>
    <message>
        <source>Exchange of letters</source>
        <translation>หนังสือแลกเปลี่ยน</translation>
    </message>
    <message>
        <source>Terms for sharing unasked</source>
        <translation>เงื่อนไขการแบ่งปันโดยไม่ต้องร้องขอ</translation>
    </message>
    <message>
        <source>Arrangement hosted by the Regional Support Office</source>
        <translation>ข้อตกลงที่สำนักงานสนับสนุนระดับภูมิภาคดูแล</translation>
    </message>
    <message>
        <source>Pacific arrangement (PIDC)</source>
        <translation>ข้อตกลงแปซิฟิก (PIDC)</translation>
    </message>
    <message>
        <source>Regional biometric exchange (RBDES)</source>
        <translation>การแลกเปลี่ยนชีวมิติระดับภูมิภาค (RBDES)</translation>
    </message>
    <message>
        <source>Regional movement alert system (RMAS)</source>
        <translation>ระบบแจ้งเตือนการเดินทางระดับภูมิภาค (RMAS)</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>มีผลใช้บังคับถึง %1</translation>
    </message>
    <message>
        <source>in force, no end date</source>
        <translation>มีผลใช้บังคับ ไม่มีวันสิ้นสุด</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of an agreement</comment>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>เริ่ม %1</translation>
    </message>
    <message>
        <source>no start date</source>
        <translation>ไม่มีวันเริ่ม</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>สิ้นสุดเมื่อ %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>of an agreement</comment>
        <translation>ถูกระงับ</translation>
    </message>
    <message>
        <source>terminated</source>
        <comment>of an agreement</comment>
        <translation>ถูกบอกเลิก</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an agreement</comment>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of an agreement</comment>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>มีผลผูกพัน</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>From</source>
        <comment>of an agreement</comment>
        <translation>จาก</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>of an agreement</comment>
        <translation>จนถึง</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Excluded purposes</source>
        <translation>วัตถุประสงค์ที่ยกเว้น</translation>
    </message>
    <message>
        <source>Data classes</source>
        <translation>ประเภทข้อมูล</translation>
    </message>
    <message>
        <source>Names persons</source>
        <translation>ระบุชื่อบุคคล</translation>
    </message>
    <message>
        <source>Biometrics</source>
        <translation>ชีวมิติ</translation>
    </message>
    <message>
        <source>Own citizens left out</source>
        <translation>ไม่รวมถึงพลเมืองของตน</translation>
    </message>
    <message>
        <source>Reply time</source>
        <translation>กำหนดเวลาตอบ</translation>
    </message>
    <message>
        <source>Urgent reply time</source>
        <translation>กำหนดเวลาตอบด่วน</translation>
    </message>
    <message>
        <source>Marking scheme</source>
        <translation>ระบบชั้นข้อมูล</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>การใช้เป็นพยานหลักฐาน</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>No consent needed for</source>
        <translation>ไม่ต้องขอความยินยอมสำหรับ</translation>
    </message>
    <message>
        <source>Tells before disclosure by law</source>
        <translation>แจ้งก่อนเปิดเผยตามกฎหมาย</translation>
    </message>
    <message>
        <source>Protection clause</source>
        <translation>ข้อบทการคุ้มครอง</translation>
    </message>
    <message>
        <source>Breach told within</source>
        <translation>แจ้งการละเมิดภายใน</translation>
    </message>
    <message>
        <source>Kept for at most</source>
        <translation>เก็บไม่เกิน</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>signed</source>
        <comment>of an agreement</comment>
        <translation>ลงนามแล้ว</translation>
    </message>
    <message>
        <source>Yes. %1 allows it under clause %2.</source>
        <translation>ได้ %1 อนุญาตตามข้อ %2</translation>
    </message>
    <message>
        <source>No, by clause %1 of %2: %3</source>
        <translation>ไม่ได้ ตามข้อ %1 ของ %2: %3</translation>
    </message>
    <message>
        <source>Data of the document without its holder is allowed.</source>
        <translation>อนุญาตข้อมูลเอกสารโดยไม่ระบุผู้ถือ</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 สิ้นสุดแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s).</source>
        <translation>
            <numerusform>%1 จะสิ้นสุดในอีก %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of a case could not be read.</source>
        <translation>อ่านการเปลี่ยนแปลงของสำนวนไม่ได้</translation>
    </message>
    <message>
        <source>The case stands as it was before; nothing of this change was used.</source>
        <translation>สำนวนยังคงเดิม ไม่มีส่วนใดของการเปลี่ยนแปลงนี้ถูกนำมาใช้</translation>
    </message>
    <message>
        <source>Ask the colleague it came from to save the case again; if it goes on, tell your desk administrator.</source>
        <translation>ขอให้ผู้ส่งบันทึกสำนวนอีกครั้ง หากยังเป็นอยู่ ให้แจ้งผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>An earlier change of this case has not come yet.</source>
        <translation>การเปลี่ยนแปลงก่อนหน้าของสำนวนนี้ยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>The later one is kept and waits for it.</source>
        <translation>การเปลี่ยนแปลงหลังถูกเก็บไว้และรออยู่</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>ซิงค์อีกครั้ง</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most a case can hold.</source>
        <translation>ไฟล์ใหญ่กว่า %1 เมกะไบต์ ซึ่งเป็นขนาดสูงสุดที่สำนวนเก็บได้</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>ไม่ได้แนบสิ่งใด</translation>
    </message>
    <message>
        <source>Attach the part that matters, or keep the file elsewhere and note where.</source>
        <translation>แนบเฉพาะส่วนที่สำคัญ หรือเก็บไฟล์ไว้ที่อื่นแล้วจดที่เก็บไว้</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>ไม่สามารถแสดงไฟล์นี้ที่นี่ได้</translation>
    </message>
    <message>
        <source>It is kept as it came.</source>
        <translation>เก็บไว้ตามที่ได้รับมา</translation>
    </message>
    <message>
        <source>Save a copy and open it on a computer that may read foreign files.</source>
        <translation>บันทึกสำเนาแล้วเปิดบนคอมพิวเตอร์ที่อ่านไฟล์ภายนอกได้</translation>
    </message>
    <message>
        <source>This file unpacks to more than can be shown.</source>
        <translation>ไฟล์นี้เมื่อคลายแล้วใหญ่เกินกว่าจะแสดงได้</translation>
    </message>
    <message>
        <source>Treat it with care: small files that grow so large are sometimes made to do harm.</source>
        <translation>โปรดระวัง ไฟล์เล็กที่ขยายใหญ่เช่นนี้บางครั้งสร้างขึ้นเพื่อทำอันตราย</translation>
    </message>
    <message>
        <source>Showing this file took longer than %1 seconds and was stopped.</source>
        <translation>การแสดงไฟล์นี้ใช้เวลานานกว่า %1 วินาทีจึงถูกหยุด</translation>
    </message>
    <message>
        <source>Treat it with care, or save a copy and open it on a computer that may read foreign files.</source>
        <translation>โปรดระวัง หรือบันทึกสำเนาแล้วเปิดบนคอมพิวเตอร์ที่อ่านไฟล์ภายนอกได้</translation>
    </message>
    <message>
        <source>This file is protected by a passphrase of its own.</source>
        <translation>ไฟล์นี้มีวลีรหัสผ่านของตัวเองป้องกันอยู่</translation>
    </message>
    <message>
        <source>Save a copy and open it where you have its passphrase.</source>
        <translation>บันทึกสำเนาแล้วเปิดในที่ที่คุณมีวลีรหัสผ่านของไฟล์</translation>
    </message>
    <message>
        <source>any recipient</source>
        <translation>ผู้รับทุกราย</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>ย่อหน้า %1</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>เรียบร้อย: %1</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <translation>ยังไม่ได้ตอบ: %1</translation>
    </message>
    <message>
        <source>The answer speaks against it: %1</source>
        <translation>คำตอบไม่สนับสนุน: %1</translation>
    </message>
    <message>
        <source>Unsure is not a yes: %1</source>
        <translation>ไม่แน่ใจไม่ถือว่าใช่: %1</translation>
    </message>
    <message>
        <source>The protection adviser allowed it: %1</source>
        <translation>ที่ปรึกษาด้านการคุ้มครองอนุญาต: %1</translation>
    </message>
    <message>
        <source>The protection adviser said no: %1</source>
        <translation>ที่ปรึกษาด้านการคุ้มครองไม่อนุญาต: %1</translation>
    </message>
    <message>
        <source>Nothing is left that could go to %1.</source>
        <translation>ไม่เหลือข้อมูลที่ส่งให้ %1 ได้</translation>
    </message>
    <message>
        <source>No legal basis is chosen for %1.</source>
        <translation>ยังไม่ได้เลือกฐานกฎหมายสำหรับ %1</translation>
    </message>
    <message>
        <source>The legal basis %1 is not in this desk&apos;s table.</source>
        <translation>ฐานกฎหมาย %1 ไม่อยู่ในตารางของหน่วยนี้</translation>
    </message>
    <message>
        <source>The legal basis %1 is not valid today.</source>
        <translation>ฐานกฎหมาย %1 ไม่มีผลใช้ในวันนี้</translation>
    </message>
    <message>
        <source>This article is never a basis for a release: %1.</source>
        <translation>ข้อบทนี้ใช้เป็นฐานของการส่งมอบไม่ได้: %1</translation>
    </message>
    <message>
        <source>Say on which article it rests: %1.</source>
        <translation>ระบุข้อบทที่ใช้เป็นฐาน: %1</translation>
    </message>
    <message>
        <source>Our state is not known to be a party to the treaty behind %1 today.</source>
        <translation>ไม่ทราบว่าวันนี้รัฐเราเป็นภาคีสนธิสัญญาที่เป็นที่มาของ %1</translation>
    </message>
    <message>
        <source>%1 is not known to be a party to the treaty behind %2 today.</source>
        <translation>ไม่ทราบว่าวันนี้ %1 เป็นภาคีสนธิสัญญาที่เป็นที่มาของ %2</translation>
    </message>
    <message>
        <source>The section of the statute is missing for %1.</source>
        <translation>ขาดมาตราของกฎหมายสำหรับ %1</translation>
    </message>
    <message>
        <source>This basis needs a stated link with terrorism.</source>
        <translation>ฐานนี้ต้องระบุความเชื่อมโยงกับการก่อการร้าย</translation>
    </message>
    <message>
        <source>This basis needs a stated threat to life.</source>
        <translation>ฐานนี้ต้องระบุภัยคุกคามต่อชีวิต</translation>
    </message>
    <message>
        <source>This basis holds only through a National Central Bureau.</source>
        <translation>ฐานนี้ใช้ได้ผ่านสำนักงานกลางแห่งชาติเท่านั้น</translation>
    </message>
    <message>
        <source>%1 has no written consent of everyone in it.</source>
        <translation>%1 ไม่มีความยินยอมเป็นหนังสือของทุกคนในข้อมูล</translation>
    </message>
    <message>
        <source>%1 holds data that %2 does not cover.</source>
        <translation>%1 มีข้อมูลที่ %2 ไม่ครอบคลุม</translation>
    </message>
    <message>
        <source>%1 names persons; %2 does not allow that.</source>
        <translation>%1 ระบุชื่อบุคคล ซึ่ง %2 ไม่อนุญาต</translation>
    </message>
    <message>
        <source>No agreement with %1 is chosen, and %2 needs one.</source>
        <translation>ยังไม่ได้เลือกความตกลงกับ %1 ซึ่ง %2 กำหนดให้มี</translation>
    </message>
    <message>
        <source>The agreement chosen for %1 is not of the kind that %2 needs.</source>
        <translation>ความตกลงที่เลือกสำหรับ %1 ไม่ใช่ชนิดที่ %2 กำหนด</translation>
    </message>
    <message>
        <source>The agreement with %1 is a draft.</source>
        <translation>ความตกลงกับ %1 ยังเป็นร่าง</translation>
    </message>
    <message>
        <source>The agreement with %1 is not in force yet.</source>
        <translation>ความตกลงกับ %1 ยังไม่มีผลใช้บังคับ</translation>
    </message>
    <message>
        <source>The agreement with %1 ended on %2.</source>
        <translation>ความตกลงกับ %1 สิ้นสุดเมื่อ %2</translation>
    </message>
    <message>
        <source>The agreement with %1 is suspended.</source>
        <translation>ความตกลงกับ %1 ถูกระงับ</translation>
    </message>
    <message>
        <source>The agreement with %1 was terminated.</source>
        <translation>ความตกลงกับ %1 ถูกบอกเลิก</translation>
    </message>
    <message>
        <source>Our state is not a party to this agreement.</source>
        <translation>รัฐของเราไม่ได้เป็นภาคีความตกลงนี้</translation>
    </message>
    <message>
        <source>%1 is not a party to this agreement.</source>
        <translation>%1 ไม่ได้เป็นภาคีความตกลงนี้</translation>
    </message>
    <message>
        <source>%1 holds data that the agreement with %2 does not list.</source>
        <translation>%1 มีข้อมูลที่ความตกลงกับ %2 ไม่ได้ระบุไว้</translation>
    </message>
    <message>
        <source>%1 names persons; the agreement with %2 leaves that out.</source>
        <translation>%1 ระบุชื่อบุคคล ซึ่งความตกลงกับ %2 ไม่รวมถึง</translation>
    </message>
    <message>
        <source>%1 holds biometric data; the agreement with %2 leaves that out.</source>
        <translation>%1 มีข้อมูลชีวมิติ ซึ่งความตกลงกับ %2 ไม่รวมถึง</translation>
    </message>
    <message>
        <source>%1 concerns a citizen of a party; the agreement with %2 leaves them out.</source>
        <translation>%1 เกี่ยวกับพลเมืองของรัฐภาคี ซึ่งความตกลงกับ %2 ไม่รวมถึง</translation>
    </message>
    <message>
        <source>%1 names persons whose nationality is not said; the agreement with %2 leaves out citizens of the parties.</source>
        <translation>%1 ระบุชื่อบุคคลที่ไม่ได้ระบุสัญชาติ ความตกลงกับ %2 ไม่รวมถึงพลเมืองของรัฐภาคี</translation>
    </message>
    <message>
        <source>No purpose is chosen for %1.</source>
        <translation>ยังไม่ได้เลือกวัตถุประสงค์สำหรับ %1</translation>
    </message>
    <message>
        <source>The agreement with %1 excludes this purpose.</source>
        <translation>ความตกลงกับ %1 ยกเว้นวัตถุประสงค์นี้</translation>
    </message>
    <message>
        <source>The agreement with %1 does not list this purpose.</source>
        <translation>ความตกลงกับ %1 ไม่ได้ระบุวัตถุประสงค์นี้</translation>
    </message>
    <message>
        <source>%1 does not serve this purpose.</source>
        <translation>%1 ใช้เพื่อวัตถุประสงค์นี้ไม่ได้</translation>
    </message>
    <message>
        <source>The agreement with %1 allows no use as evidence.</source>
        <translation>ความตกลงกับ %1 ไม่อนุญาตให้ใช้เป็นพยานหลักฐาน</translation>
    </message>
    <message>
        <source>This release is also our consent that %1 uses it as evidence.</source>
        <translation>การส่งมอบนี้ถือเป็นความยินยอมให้ %1 ใช้เป็นพยานหลักฐานด้วย</translation>
    </message>
    <message>
        <source>%1 came for other purposes.</source>
        <translation>%1 ได้รับมาเพื่อวัตถุประสงค์อื่น</translation>
    </message>
    <message>
        <source>The author has no role at this desk today.</source>
        <translation>วันนี้ผู้เขียนไม่มีหน้าที่ในหน่วยนี้</translation>
    </message>
    <message>
        <source>You wrote it, so someone else must approve it for %1.</source>
        <translation>ท่านเป็นผู้เขียน จึงต้องให้ผู้อื่นอนุมัติสำหรับ %1</translation>
    </message>
    <message>
        <source>A releasing officer must approve it for %1.</source>
        <translation>เจ้าหน้าที่อนุมัติส่งมอบต้องอนุมัติสำหรับ %1</translation>
    </message>
    <message>
        <source>%1 did not approve it.</source>
        <translation>%1 ไม่อนุมัติ</translation>
    </message>
    <message>
        <source>%1 wrote it and cannot approve it.</source>
        <translation>%1 เป็นผู้เขียน จึงอนุมัติไม่ได้</translation>
    </message>
    <message>
        <source>The approval of %1 is not signed.</source>
        <translation>การอนุมัติของ %1 ไม่ได้ลงนาม</translation>
    </message>
    <message>
        <source>%1 may not approve this today.</source>
        <translation>วันนี้ %1 ไม่มีสิทธิอนุมัติข้อมูลนี้</translation>
    </message>
    <message>
        <source>%1 may not approve anything marked as high as this.</source>
        <translation>%1 ไม่มีสิทธิอนุมัติชั้นข้อมูลสูงระดับนี้</translation>
    </message>
    <message>
        <source>%1 may not release all of this data.</source>
        <translation>%1 ไม่มีสิทธิส่งมอบข้อมูลนี้ทั้งหมด</translation>
    </message>
    <message>
        <source>%1 approved another version.</source>
        <translation>%1 อนุมัติรุ่นอื่น</translation>
    </message>
    <message>
        <source>%1 does not say whose it is.</source>
        <translation>%1 ไม่ได้ระบุเจ้าของ</translation>
    </message>
    <message>
        <source>%1 is under the control of %2, who has not agreed.</source>
        <translation>%1 อยู่ภายใต้การควบคุมของ %2 ซึ่งยังไม่ยินยอม</translation>
    </message>
    <message>
        <source>%1 came from %2 with H2: not passed on without permission.</source>
        <translation>%1 ได้รับจาก %2 พร้อม H2: ห้ามส่งต่อโดยไม่ได้รับอนุญาต</translation>
    </message>
    <message>
        <source>%1 came from %2 with &quot;no further sharing&quot;.</source>
        <translation>%1 ได้รับจาก %2 โดยกำหนด “ห้ามแบ่งปันต่อ”</translation>
    </message>
    <message>
        <source>%1 came from %2, who must agree first.</source>
        <translation>%1 ได้รับจาก %2 ซึ่งต้องยินยอมก่อน</translation>
    </message>
    <message>
        <source>%1 is marked higher than %2 may be given.</source>
        <translation>%1 มีชั้นข้อมูลสูงกว่าที่ให้ %2 ได้</translation>
    </message>
    <message>
        <source>%1 is RED and does not name %2.</source>
        <translation>%1 เป็น RED และไม่ได้ระบุชื่อ %2</translation>
    </message>
    <message>
        <source>%1 may go to named recipients only, and %2 is not among them.</source>
        <translation>%1 ส่งได้เฉพาะผู้รับที่ระบุชื่อ และไม่มีชื่อ %2</translation>
    </message>
    <message>
        <source>%1 is for this desk alone.</source>
        <translation>%1 ใช้ในหน่วยนี้เท่านั้น</translation>
    </message>
    <message>
        <source>%1 may not be seen beyond %2, but would be: %3.</source>
        <translation>%1 ห้ามผู้อื่นนอกจาก %2 เห็น แต่ผู้ที่จะเห็นมี: %3</translation>
    </message>
    <message>
        <source>%1 is for this desk and those it serves, not for %2.</source>
        <translation>%1 ใช้ในหน่วยนี้และผู้ที่หน่วยให้บริการ ไม่ใช่ %2</translation>
    </message>
    <message>
        <source>%1 is for the community, and %2 does not belong to it.</source>
        <translation>%1 ใช้ในประชาคม และ %2 ไม่ได้อยู่ในประชาคม</translation>
    </message>
    <message>
        <source>%1 may only serve to prevent and combat crime (H0).</source>
        <translation>%1 ใช้ได้เพื่อป้องกันและปราบปรามอาชญากรรมเท่านั้น (H0)</translation>
    </message>
    <message>
        <source>%1 may not be used in court without permission (H1).</source>
        <translation>%1 ห้ามใช้ในศาลโดยไม่ได้รับอนุญาต (H1)</translation>
    </message>
    <message>
        <source>Someone in it may need protection. Only the protection adviser can decide for %1.</source>
        <translation>อาจมีผู้ต้องได้รับความคุ้มครอง ที่ปรึกษาด้านการคุ้มครองเท่านั้นที่ตัดสินสำหรับ %1 ได้</translation>
    </message>
    <message>
        <source>The answer is no, but someone in it is flagged as needing protection.</source>
        <translation>คำตอบคือไม่ แต่มีผู้ที่ถูกทำเครื่องหมายว่าต้องได้รับความคุ้มครอง</translation>
    </message>
    <message>
        <source>%1 concerns someone who fled from %2, and %3 would let it know. Nobody can allow that.</source>
        <translation>%1 เกี่ยวกับผู้ที่หนีจาก %2 และ %3 จะแจ้งให้ประเทศนั้นทราบ ไม่มีผู้ใดอนุญาตได้</translation>
    </message>
    <message>
        <source>%1 concerns a person who may be seeking protection, and %2 is a country the person may need protection from. Only the protection adviser can decide.</source>
        <translation>%1 เกี่ยวกับผู้ที่อาจกำลังขอความคุ้มครอง และ %2 เป็นประเทศที่ผู้นั้นอาจต้องได้รับความคุ้มครองจากประเทศนั้น ที่ปรึกษาด้านการคุ้มครองเท่านั้นที่ตัดสินได้</translation>
    </message>
    <message>
        <source>%1 concerns a person who may be seeking protection, and %2 would pass it on to %3. Only the protection adviser can decide.</source>
        <translation>%1 เกี่ยวกับผู้ที่อาจกำลังขอความคุ้มครอง และ %2 จะส่งต่อให้ %3 ที่ปรึกษาด้านการคุ้มครองเท่านั้นที่ตัดสินได้</translation>
    </message>
    <message>
        <source>%1 concerns a protected person whose country is not known. Only the protection adviser can decide.</source>
        <translation>%1 เกี่ยวกับผู้ได้รับความคุ้มครองที่ไม่ทราบประเทศ ที่ปรึกษาด้านการคุ้มครองเท่านั้นที่ตัดสินได้</translation>
    </message>
    <message>
        <source>%1 concerns a person of %2, which will see it. Nobody says that protection is needed.</source>
        <translation>%1 เกี่ยวกับบุคคลของ %2 ซึ่งจะเห็นข้อมูลนี้ ไม่มีผู้ใดระบุว่าต้องคุ้มครอง</translation>
    </message>
    <message>
        <source>%1 concerns a person of %2. Say first whether anyone needs protection.</source>
        <translation>%1 เกี่ยวกับบุคคลของ %2 ระบุก่อนว่ามีผู้ใดต้องได้รับความคุ้มครองหรือไม่</translation>
    </message>
    <message>
        <source>An inquiry in %1 needs written consent, a safer way considered, no contact with the persecutor and the least data.</source>
        <translation>การสอบถามใน %1 ต้องมีความยินยอมเป็นหนังสือ พิจารณาทางที่ปลอดภัยกว่า ไม่ติดต่อผู้ประหัตประหาร และใช้ข้อมูลน้อยที่สุด</translation>
    </message>
    <message>
        <source>%1 would use it in a case that can end in a death sentence.</source>
        <translation>%1 จะใช้ในคดีที่อาจมีโทษประหารชีวิต</translation>
    </message>
    <message>
        <source>%1 still shows a source or a method.</source>
        <translation>%1 ยังแสดงแหล่งข่าวหรือวิธีการ</translation>
    </message>
    <message>
        <source>%1 is not graded.</source>
        <translation>%1 ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>%1 does not say when it was graded.</source>
        <translation>%1 ไม่ได้ระบุวันที่ประเมิน</translation>
    </message>
    <message>
        <source>The grading of %1 is of %2.</source>
        <translation>การประเมินของ %1 ทำเมื่อ %2</translation>
    </message>
    <message>
        <source>%1 was never checked with its owner.</source>
        <translation>%1 ไม่เคยตรวจสอบกับเจ้าของ</translation>
    </message>
    <message>
        <source>%1 was last checked with its owner on %2.</source>
        <translation>%1 ตรวจสอบกับเจ้าของล่าสุดเมื่อ %2</translation>
    </message>
    <message>
        <source>Beyond %1 it will be seen by %2.</source>
        <translation>นอกจาก %1 ผู้ที่จะเห็นคือ %2</translation>
    </message>
    <message>
        <source>No expiry is set.</source>
        <translation>ยังไม่ได้กำหนดวันหมดอายุ</translation>
    </message>
    <message>
        <source>The expiry is not in the future.</source>
        <translation>วันหมดอายุไม่ได้อยู่ในอนาคต</translation>
    </message>
    <message>
        <source>No review date is set.</source>
        <translation>ยังไม่ได้กำหนดวันทบทวน</translation>
    </message>
    <message>
        <source>The review must be after today and not after the expiry.</source>
        <translation>วันทบทวนต้องอยู่หลังวันนี้และไม่เกินวันหมดอายุ</translation>
    </message>
    <message>
        <source>The recall does not say how long a holder has.</source>
        <translation>การถอนคืนไม่ได้ระบุเวลาที่ให้ผู้ครอบครอง</translation>
    </message>
    <message>
        <source>The agreement with %1 allows it to be kept for %2 days.</source>
        <translation>ความตกลงกับ %1 ให้เก็บได้ %2 วัน</translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation>%1 หมดอายุเมื่อ %2</translation>
    </message>
    <message>
        <source>%1 may be kept until %2 only.</source>
        <translation>%1 เก็บได้ถึง %2 เท่านั้น</translation>
    </message>
    <message>
        <source>The translation of %1 is not marked as unofficial.</source>
        <translation>คำแปลของ %1 ไม่ได้ระบุว่าไม่เป็นทางการ</translation>
    </message>
    <message>
        <source>The original of %1 is not attached.</source>
        <translation>ไม่ได้แนบต้นฉบับของ %1</translation>
    </message>
    <message>
        <source>The caveat is missing.</source>
        <translation>ขาดข้อจำกัดการใช้</translation>
    </message>
    <message>
        <source>The contact point is missing.</source>
        <translation>ขาดจุดติดต่อ</translation>
    </message>
    <message>
        <source>The decision has no reason yet.</source>
        <translation>การตัดสินใจยังไม่มีเหตุผล</translation>
    </message>
    <message>
        <source>The answer to question %1 needs a reason.</source>
        <translation>คำตอบของคำถามที่ %1 ต้องมีเหตุผล</translation>
    </message>
    <message>
        <source>Border check</source>
        <comment>purpose</comment>
        <translation>การตรวจที่ด่านพรมแดน</translation>
    </message>
    <message>
        <source>Document fraud</source>
        <comment>purpose</comment>
        <translation>การปลอมเอกสาร</translation>
    </message>
    <message>
        <source>Migrant smuggling</source>
        <comment>purpose</comment>
        <translation>การลักลอบขนผู้ย้ายถิ่น</translation>
    </message>
    <message>
        <source>Trafficking in persons</source>
        <comment>purpose</comment>
        <translation>การค้ามนุษย์</translation>
    </message>
    <message>
        <source>Criminal investigation</source>
        <comment>purpose</comment>
        <translation>การสืบสวนคดีอาญา</translation>
    </message>
    <message>
        <source>Counter-terrorism</source>
        <comment>purpose</comment>
        <translation>การต่อต้านการก่อการร้าย</translation>
    </message>
    <message>
        <source>To establish identity</source>
        <comment>purpose</comment>
        <translation>การพิสูจน์ตัวบุคคล</translation>
    </message>
    <message>
        <source>Return and readmission</source>
        <comment>purpose</comment>
        <translation>การส่งกลับและการรับกลับ</translation>
    </message>
    <message>
        <source>Rescue</source>
        <comment>purpose</comment>
        <translation>การช่วยเหลือกู้ภัย</translation>
    </message>
    <message>
        <source>Protection of victims</source>
        <comment>purpose</comment>
        <translation>การคุ้มครองผู้เสียหาย</translation>
    </message>
    <message>
        <source>Analysis of routes and trends</source>
        <comment>purpose</comment>
        <translation>การวิเคราะห์เส้นทางและแนวโน้ม</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>purpose</comment>
        <translation>การฝึกอบรม</translation>
    </message>
    <message>
        <source>Evidence in court</source>
        <comment>purpose</comment>
        <translation>พยานหลักฐานในศาล</translation>
    </message>
    <message>
        <source>Capital case</source>
        <comment>purpose</comment>
        <translation>คดีโทษประหารชีวิต</translation>
    </message>
    <message>
        <source>Political offence</source>
        <comment>purpose</comment>
        <translation>ความผิดทางการเมือง</translation>
    </message>
    <message>
        <source>Refusal of protection</source>
        <comment>purpose</comment>
        <translation>การปฏิเสธความคุ้มครอง</translation>
    </message>
    <message>
        <source>Document without its holder</source>
        <comment>data class</comment>
        <translation>เอกสารโดยไม่ระบุผู้ถือ</translation>
    </message>
    <message>
        <source>Blank documents</source>
        <comment>data class</comment>
        <translation>เอกสารเปล่า</translation>
    </message>
    <message>
        <source>Holder of a document</source>
        <comment>data class</comment>
        <translation>ผู้ถือเอกสาร</translation>
    </message>
    <message>
        <source>Other data on a person</source>
        <comment>data class</comment>
        <translation>ข้อมูลบุคคลอื่น ๆ</translation>
    </message>
    <message>
        <source>Biometric data</source>
        <comment>data class</comment>
        <translation>ข้อมูลชีวมิติ</translation>
    </message>
    <message>
        <source>Journeys of a person</source>
        <comment>data class</comment>
        <translation>การเดินทางของบุคคล</translation>
    </message>
    <message>
        <source>Phones, addresses, accounts</source>
        <comment>data class</comment>
        <translation>โทรศัพท์ ที่อยู่ บัญชี</translation>
    </message>
    <message>
        <source>Criminal record or suspicion</source>
        <comment>data class</comment>
        <translation>ประวัติหรือข้อสงสัยทางอาญา</translation>
    </message>
    <message>
        <source>Claims for protection, victims</source>
        <comment>data class</comment>
        <translation>คำขอความคุ้มครอง ผู้เสียหาย</translation>
    </message>
    <message>
        <source>Vessels, vehicles, flights</source>
        <comment>data class</comment>
        <translation>เรือ ยานพาหนะ เที่ยวบิน</translation>
    </message>
    <message>
        <source>Routes, methods, fees</source>
        <comment>data class</comment>
        <translation>เส้นทาง วิธีการ ค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>data class</comment>
        <translation>จำนวนสถิติ</translation>
    </message>
    <message>
        <source>Genuine specimens</source>
        <comment>data class</comment>
        <translation>ตัวอย่างเอกสารจริง</translation>
    </message>
    <message>
        <source>Assessment without persons</source>
        <comment>data class</comment>
        <translation>การประเมินโดยไม่ระบุบุคคล</translation>
    </message>
    <message>
        <source>What lawful authority permits this release, to this recipient, today?</source>
        <translation>อำนาจตามกฎหมายใดอนุญาตให้ส่งมอบแก่ผู้รับรายนี้ในวันนี้?</translation>
    </message>
    <message>
        <source>May I release this, and who approves?</source>
        <translation>ฉันมีสิทธิส่งมอบหรือไม่ และใครเป็นผู้อนุมัติ?</translation>
    </message>
    <message>
        <source>For which purpose may the recipient use it, and does the agreement allow that?</source>
        <translation>ผู้รับใช้เพื่อวัตถุประสงค์ใดได้ และความตกลงอนุญาตหรือไม่?</translation>
    </message>
    <message>
        <source>Is it necessary and proportionate, or would data without persons do?</source>
        <translation>จำเป็นและได้สัดส่วนหรือไม่ หรือข้อมูลที่ไม่ระบุบุคคลก็เพียงพอ?</translation>
    </message>
    <message>
        <source>Is it ours, or may it be passed on?</source>
        <translation>เป็นข้อมูลของเราหรือไม่ หรือส่งต่อได้หรือไม่?</translation>
    </message>
    <message>
        <source>Do the markings of every part allow each recipient?</source>
        <translation>ชั้นข้อมูลของทุกส่วนอนุญาตให้ผู้รับแต่ละรายหรือไม่?</translation>
    </message>
    <message>
        <source>Does anyone in it seek, hold or perhaps need protection?</source>
        <translation>มีผู้ขอ ได้รับ หรืออาจต้องได้รับความคุ้มครองหรือไม่?</translation>
    </message>
    <message>
        <source>Does it reach a country that someone in it may need protection from?</source>
        <translation>ข้อมูลจะไปถึงประเทศที่ผู้ใดอาจต้องได้รับความคุ้มครองจากประเทศนั้นหรือไม่?</translation>
    </message>
    <message>
        <source>If an inquiry there cannot be avoided: written consent, a safer way considered, no contact with the persecutor, least data?</source>
        <translation>หากเลี่ยงการสอบถามที่นั่นไม่ได้: มีความยินยอมเป็นหนังสือ พิจารณาทางที่ปลอดภัยกว่า ไม่ติดต่อผู้ประหัตประหาร ใช้ข้อมูลน้อยที่สุดหรือไม่?</translation>
    </message>
    <message>
        <source>Is there a risk of death penalty, torture or disproportionate punishment?</source>
        <translation>เสี่ยงต่อโทษประหารชีวิต การทรมาน หรือการลงโทษเกินสัดส่วนหรือไม่?</translation>
    </message>
    <message>
        <source>Are sources, methods and informants taken out?</source>
        <translation>ตัดแหล่งข่าว วิธีการ และผู้ให้ข่าวออกแล้วหรือไม่?</translation>
    </message>
    <message>
        <source>Is every part graded, and is the grading current?</source>
        <translation>ทุกส่วนประเมินแล้วและการประเมินเป็นปัจจุบันหรือไม่?</translation>
    </message>
    <message>
        <source>Is it accurate, and when was it last checked with its owner?</source>
        <translation>ถูกต้องหรือไม่ และตรวจสอบกับเจ้าของล่าสุดเมื่อใด?</translation>
    </message>
    <message>
        <source>Could the recipient&apos;s law force disclosure?</source>
        <translation>กฎหมายของผู้รับอาจบังคับให้เปิดเผยหรือไม่?</translation>
    </message>
    <message>
        <source>Does the recipient protect it to the standard required?</source>
        <translation>ผู้รับปกป้องข้อมูลได้ตามมาตรฐานที่กำหนดหรือไม่?</translation>
    </message>
    <message>
        <source>Would it harm a running operation or another partner?</source>
        <translation>จะกระทบปฏิบัติการที่ดำเนินอยู่หรือหุ้นส่วนรายอื่นหรือไม่?</translation>
    </message>
    <message>
        <source>Would another channel be better?</source>
        <translation>ช่องทางอื่นจะดีกว่าหรือไม่?</translation>
    </message>
    <message>
        <source>Who else will see it after the recipient?</source>
        <translation>นอกจากผู้รับ ใครจะเห็นข้อมูลต่ออีก?</translation>
    </message>
    <message>
        <source>Are expiry, review and recall set?</source>
        <translation>กำหนดวันหมดอายุ การทบทวน และการถอนคืนแล้วหรือไม่?</translation>
    </message>
    <message>
        <source>Is the translation marked as unofficial and the original attached?</source>
        <translation>ระบุว่าคำแปลไม่เป็นทางการและแนบต้นฉบับแล้วหรือไม่?</translation>
    </message>
    <message>
        <source>Are caveat and contact point in it?</source>
        <translation>มีข้อจำกัดการใช้และจุดติดต่อหรือไม่?</translation>
    </message>
    <message>
        <source>Is the decision recorded with reasons?</source>
        <translation>บันทึกการตัดสินใจพร้อมเหตุผลแล้วหรือไม่?</translation>
    </message>
    <message>
        <source>In order</source>
        <comment>gate</comment>
        <translation>เรียบร้อย</translation>
    </message>
    <message>
        <source>Note this</source>
        <comment>gate</comment>
        <translation>โปรดทราบ</translation>
    </message>
    <message>
        <source>Stops the release</source>
        <comment>gate</comment>
        <translation>ระงับการส่งมอบ</translation>
    </message>
    <message>
        <source>Answer needed</source>
        <comment>gate</comment>
        <translation>ต้องตอบ</translation>
    </message>
    <message>
        <source>The protection adviser decides</source>
        <comment>gate</comment>
        <translation>ที่ปรึกษาด้านการคุ้มครองตัดสิน</translation>
    </message>
    <message>
        <source>A second person must approve</source>
        <comment>gate</comment>
        <translation>ต้องมีบุคคลที่สองอนุมัติ</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>gate: button</comment>
        <translation>ตอบ</translation>
    </message>
    <message>
        <source>Ask adviser</source>
        <translation>ถามที่ปรึกษา</translation>
    </message>
    <message>
        <source>Choose another basis</source>
        <translation>เลือกฐานอื่น</translation>
    </message>
    <message>
        <source>See agreements</source>
        <translation>ดูความตกลง</translation>
    </message>
    <message>
        <source>Renew the agreement</source>
        <translation>ต่ออายุความตกลง</translation>
    </message>
    <message>
        <source>Complete the basis</source>
        <translation>กรอกฐานให้ครบ</translation>
    </message>
    <message>
        <source>Choose another channel</source>
        <translation>เลือกช่องทางอื่น</translation>
    </message>
    <message>
        <source>Record written consent</source>
        <translation>บันทึกความยินยอมเป็นหนังสือ</translation>
    </message>
    <message>
        <source>Make a version without persons</source>
        <translation>ทำรุ่นที่ไม่ระบุบุคคล</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>ตัดออก</translation>
    </message>
    <message>
        <source>Cut for %1</source>
        <translation>ตัดออกสำหรับ %1</translation>
    </message>
    <message>
        <source>Drop a recipient</source>
        <translation>ถอนผู้รับ</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>ถอน %1</translation>
    </message>
    <message>
        <source>Send to releasing officer</source>
        <translation>ส่งให้เจ้าหน้าที่อนุมัติส่งมอบ</translation>
    </message>
    <message>
        <source>Choose another purpose</source>
        <translation>เลือกวัตถุประสงค์อื่น</translation>
    </message>
    <message>
        <source>Ask the originator</source>
        <translation>สอบถามต้นทาง</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>สอบถาม %1</translation>
    </message>
    <message>
        <source>Name the recipient</source>
        <translation>ระบุชื่อผู้รับ</translation>
    </message>
    <message>
        <source>Take the source out</source>
        <translation>ตัดแหล่งข่าวออก</translation>
    </message>
    <message>
        <source>Grade it</source>
        <translation>ประเมิน</translation>
    </message>
    <message>
        <source>Check with the owner</source>
        <translation>ตรวจสอบกับเจ้าของ</translation>
    </message>
    <message>
        <source>Set expiry and recall</source>
        <translation>กำหนดวันหมดอายุและการถอนคืน</translation>
    </message>
    <message>
        <source>Mark the translation</source>
        <translation>ระบุว่าเป็นคำแปล</translation>
    </message>
    <message>
        <source>Attach the original</source>
        <translation>แนบต้นฉบับ</translation>
    </message>
    <message>
        <source>Add the caveat</source>
        <translation>เพิ่มข้อจำกัดการใช้</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>เพิ่มจุดติดต่อ</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>เขียนเหตุผล</translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <translation>%1 ข้อ %2</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>คำถามที่ %1: %2</translation>
    </message>
    <message>
        <source>%1 sounds nearly like %2, by its %3 reading %4.</source>
        <translation>%1 ออกเสียงใกล้เคียง %2 ตามคำอ่าน%3 %4</translation>
    </message>
    <message>
        <source>%1 sounds nearly like %2.</source>
        <translation>%1 ออกเสียงใกล้เคียง %2</translation>
    </message>
    <message>
        <source>names that sound nearly alike</source>
        <translation>ชื่อที่ออกเสียงใกล้เคียงกัน</translation>
    </message>
    <message>
        <source>Names that sound nearly alike</source>
        <translation>ชื่อที่ออกเสียงใกล้เคียงกัน</translation>
    </message>
    <message>
        <source>foreign name</source>
        <comment>kind of reading</comment>
        <translation>ชื่อต่างชาติ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>สำนวน</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>ผู้รับ</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>เลขลำดับ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>ผู้จัดทำ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>*The marking of each paragraph binds its reader. A grading is that of its originator.*</source>
        <translation>*ชั้นข้อมูลของแต่ละย่อหน้าผูกพันผู้อ่าน การประเมินเป็นของผู้ให้ข้อมูลต้นทาง*</translation>
    </message>
    <message>
        <source>Briefing with chart</source>
        <translation>บรรยายสรุปพร้อมแผนภาพ</translation>
    </message>
    <message>
        <source>Bulletin without gradings</source>
        <translation>ประกาศข่าวไม่มีการประเมิน</translation>
    </message>
    <message>
        <source>Tear-line. Below it stands only what is marked TLP:%1 or less strictly.</source>
        <translation>แนวตัด ใต้แนวนี้มีเฉพาะข้อมูลชั้น TLP:%1 หรือเข้มงวดน้อยกว่า</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>คำแปลไม่เป็นทางการ</translation>
    </message>
    <message>
        <source>Unofficial translation (%1)</source>
        <translation>คำแปลไม่เป็นทางการ (%1)</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>แหล่งข่าว: %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>สิ่งที่แนบ</translation>
    </message>
    <message>
        <source>Alert assessment</source>
        <translation>การประเมินรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Route report</source>
        <translation>รายงานเส้นทาง</translation>
    </message>
    <message>
        <source>Document-fraud bulletin</source>
        <translation>ประกาศข่าวการปลอมเอกสาร</translation>
    </message>
    <message>
        <source>Request reply</source>
        <translation>คำตอบต่อคำขอ</translation>
    </message>
    <message>
        <source>Blank note</source>
        <translation>บันทึกเปล่า</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>answer to a request</comment>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>answer to a request</comment>
        <translation>ไม่ยืนยัน</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>ไม่มีในบันทึก</translation>
    </message>
    <message>
        <source>More is needed first</source>
        <translation>ต้องการข้อมูลเพิ่มก่อน</translation>
    </message>
    <message>
        <source>May be passed on</source>
        <translation>ส่งต่อได้</translation>
    </message>
    <message>
        <source>Declined: our law</source>
        <translation>ปฏิเสธ: กฎหมายของเรา</translation>
    </message>
    <message>
        <source>Declined: not covered by an agreement</source>
        <translation>ปฏิเสธ: ไม่อยู่ในความตกลง</translation>
    </message>
    <message>
        <source>Declined: it belongs to another</source>
        <translation>ปฏิเสธ: เป็นของผู้อื่น</translation>
    </message>
    <message>
        <source>Declined: not in time</source>
        <translation>ปฏิเสธ: ไม่ทันเวลา</translation>
    </message>
    <message>
        <source>No entry before it can be relied on.</source>
        <translation>รายการก่อนหน้านี้เชื่อถือไม่ได้</translation>
    </message>
    <message>
        <source>The last good entry is %1 of %2.</source>
        <translation>รายการสุดท้ายที่ถูกต้องคือ %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>Broken at entry %1, checked %2.</source>
        <translation>ขาดที่รายการ %1 ตรวจเมื่อ %2</translation>
    </message>
    <message>
        <source>Each entry follows the one before, but at entry %1 the chain differs from what was deposited. Checked %2.</source>
        <translation>ทุกรายการต่อเนื่องกัน แต่ที่รายการ %1 สายบันทึกต่างจากที่ฝากไว้ ตรวจเมื่อ %2</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n entry(s), checked %1.</source>
        <translation>
            <numerusform>ครบถ้วน: %n รายการ ตรวจเมื่อ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed here. Export the chain for oversight and call your auditor.</source>
        <translation>ไม่มีการเปลี่ยนแปลงที่นี่ ส่งออกสายบันทึกเพื่อการกำกับดูแลและแจ้งผู้ตรวจสอบ</translation>
    </message>
    <message numerus="yes">
        <source>%n deposited checkpoint(s) name entries that a restore left out.</source>
        <translation>
            <numerusform>จุดตรวจที่ฝากไว้ %n จุดอ้างถึงรายการที่การกู้คืนข้ามไป</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore left numbers out; the entry after them says so.</source>
        <translation>การกู้คืนข้ามเลขไป รายการถัดมาระบุไว้</translation>
    </message>
    <message>
        <source>No checkpoint is deposited at the portal yet; the next sync leaves one.</source>
        <translation>ยังไม่มีจุดตรวจฝากไว้ที่พอร์ทัล การซิงค์ครั้งหน้าจะฝากไว้</translation>
    </message>
    <message>
        <source>The portal holds a checkpoint up to entry %1 of %2.</source>
        <translation>พอร์ทัลมีจุดตรวจถึงรายการ %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>Copy of %1, desk %2, made %3.</source>
        <translation>สำเนาของ %1 หน่วย %2 ทำเมื่อ %3</translation>
    </message>
    <message>
        <source>The copy is cut off or was changed after it was made.</source>
        <translation>สำเนาขาดหายหรือถูกแก้ไขหลังจากทำ</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) signed by the device agree, the last at entry %1.</source>
        <translation>
            <numerusform>จุดตรวจที่อุปกรณ์ลงนาม %n จุดตรงกัน จุดสุดท้ายที่รายการ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details were left out.</source>
        <translation>ไม่รวมรายละเอียดส่วนบุคคล</translation>
    </message>
    <message>
        <source>Compare the key of the device with the directory: %1</source>
        <translation>เทียบกุญแจของอุปกรณ์กับทำเนียบ: %1</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>สืบค้น</translation>
    </message>
    <message>
        <source>Looked up a table</source>
        <translation>สืบค้นทั้งตาราง</translation>
    </message>
    <message>
        <source>Read an alert</source>
        <translation>อ่านรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Read a case</source>
        <translation>อ่านแฟ้มคดี</translation>
    </message>
    <message>
        <source>Looked at a file of a case</source>
        <translation>ดูไฟล์ของแฟ้มคดี</translation>
    </message>
    <message>
        <source>Read a hit</source>
        <translation>อ่านรายการที่พบ</translation>
    </message>
    <message>
        <source>Marked as read in the Inbox</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้วในกล่องขาเข้า</translation>
    </message>
    <message>
        <source>Marked as unread in the Inbox</source>
        <translation>ทำเครื่องหมายว่ายังไม่อ่านในกล่องขาเข้า</translation>
    </message>
    <message>
        <source>Read what came in</source>
        <translation>อ่านสิ่งที่ได้รับ</translation>
    </message>
    <message>
        <source>Looked at a file that came in</source>
        <translation>ดูไฟล์ที่ได้รับ</translation>
    </message>
    <message>
        <source>Entered an alert</source>
        <translation>บันทึกรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Changed an alert</source>
        <translation>แก้ไขรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Withdrew an alert</source>
        <translation>ถอนรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Added an agreement</source>
        <translation>เพิ่มความตกลง</translation>
    </message>
    <message>
        <source>Changed an agreement</source>
        <translation>แก้ไขความตกลง</translation>
    </message>
    <message>
        <source>Began a case</source>
        <translation>เริ่มแฟ้มคดี</translation>
    </message>
    <message>
        <source>Changed a case</source>
        <translation>แก้ไขแฟ้มคดี</translation>
    </message>
    <message>
        <source>Kept a version of a note</source>
        <translation>เก็บรุ่นของบันทึก</translation>
    </message>
    <message>
        <source>Brought back a version of a note</source>
        <translation>นำรุ่นของบันทึกกลับมา</translation>
    </message>
    <message>
        <source>Added a note to a case</source>
        <translation>เพิ่มบันทึกในแฟ้มคดี</translation>
    </message>
    <message>
        <source>Added a file to a case</source>
        <translation>เพิ่มไฟล์ในแฟ้มคดี</translation>
    </message>
    <message>
        <source>Merged cases</source>
        <translation>รวมแฟ้มคดี</translation>
    </message>
    <message>
        <source>Put a case into the bin</source>
        <translation>ย้ายแฟ้มคดีลงถังขยะ</translation>
    </message>
    <message>
        <source>Took a case out of the bin</source>
        <translation>นำแฟ้มคดีออกจากถังขยะ</translation>
    </message>
    <message>
        <source>Settled what came for a case</source>
        <translation>จัดการสิ่งที่ได้รับสำหรับแฟ้มคดี</translation>
    </message>
    <message>
        <source>Kept a template</source>
        <translation>เก็บแม่แบบ</translation>
    </message>
    <message>
        <source>Removed a template</source>
        <translation>ลบแม่แบบ</translation>
    </message>
    <message>
        <source>Imported a list</source>
        <translation>นำเข้ารายชื่อ</translation>
    </message>
    <message>
        <source>Kept a contact</source>
        <translation>เก็บผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Removed a contact</source>
        <translation>ลบผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Brought back a contact</source>
        <translation>นำผู้ติดต่อกลับมา</translation>
    </message>
    <message>
        <source>Kept a group of desks</source>
        <translation>เก็บกลุ่มหน่วย</translation>
    </message>
    <message>
        <source>Removed a group of desks</source>
        <translation>ลบกลุ่มหน่วย</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>เปลี่ยนการตั้งค่า</translation>
    </message>
    <message>
        <source>Retention removed old questions</source>
        <translation>การเก็บรักษาลบคำถามเก่า</translation>
    </message>
    <message>
        <source>Retention removed details of the audit chain</source>
        <translation>การเก็บรักษาลบรายละเอียดของสายบันทึก</translation>
    </message>
    <message>
        <source>Opened a hit</source>
        <translation>เปิดรายการที่พบ</translation>
    </message>
    <message>
        <source>Opened a late hit</source>
        <translation>เปิดรายการที่พบภายหลัง</translation>
    </message>
    <message>
        <source>Compared a document with an alert</source>
        <translation>เทียบเอกสารกับรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Asked the owner of an alert</source>
        <translation>สอบถามเจ้าของรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Hit confirmed by the owner</source>
        <translation>เจ้าของยืนยันรายการที่พบ</translation>
    </message>
    <message>
        <source>Hit not confirmed by the owner</source>
        <translation>เจ้าของไม่ยืนยันรายการที่พบ</translation>
    </message>
    <message>
        <source>Owner of an alert did not reply</source>
        <translation>เจ้าของรายการแจ้งเตือนไม่ตอบ</translation>
    </message>
    <message>
        <source>Decided on a hit</source>
        <translation>ตัดสินใจเรื่องรายการที่พบ</translation>
    </message>
    <message>
        <source>Told the owner of the outcome</source>
        <translation>แจ้งผลแก่เจ้าของ</translation>
    </message>
    <message>
        <source>Set a hit aside</source>
        <translation>พักรายการที่พบไว้</translation>
    </message>
    <message>
        <source>Flagged a hit for protection</source>
        <translation>ทำเครื่องหมายความคุ้มครองให้รายการที่พบ</translation>
    </message>
    <message>
        <source>Cleared the protection flag of a hit</source>
        <translation>ลบเครื่องหมายความคุ้มครองของรายการที่พบ</translation>
    </message>
    <message>
        <source>Asked the protection adviser about a hit</source>
        <translation>ปรึกษาที่ปรึกษาด้านความคุ้มครองเรื่องรายการที่พบ</translation>
    </message>
    <message>
        <source>Took back a step of a hit</source>
        <translation>ย้อนขั้นตอนของรายการที่พบ</translation>
    </message>
    <message>
        <source>Exported the answers of a table</source>
        <translation>ส่งออกคำตอบของตาราง</translation>
    </message>
    <message>
        <source>Exported or printed from a case</source>
        <translation>ส่งออกหรือพิมพ์จากแฟ้มคดี</translation>
    </message>
    <message>
        <source>Exported the audit chain for oversight</source>
        <translation>ส่งออกสายบันทึกเพื่อการกำกับดูแล</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>คัดลอกข้อความ</translation>
    </message>
    <message>
        <source>Kept a copy of the vault</source>
        <translation>เก็บสำเนาตู้นิรภัย</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>สร้างตู้นิรภัย</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>ปลดล็อกตู้นิรภัย</translation>
    </message>
    <message>
        <source>Vault opened with the recovery key</source>
        <translation>เปิดตู้นิรภัยด้วยกุญแจกู้คืน</translation>
    </message>
    <message>
        <source>Vault restored from a copy</source>
        <translation>กู้คืนตู้นิรภัยจากสำเนา</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>เปลี่ยนวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Recovery key renewed</source>
        <translation>ต่ออายุกุญแจกู้คืน</translation>
    </message>
    <message>
        <source>Joined a federation</source>
        <translation>เข้าร่วมสหพันธ์</translation>
    </message>
    <message>
        <source>The key of a desk changed</source>
        <translation>กุญแจของหน่วยเปลี่ยน</translation>
    </message>
    <message>
        <source>Compared the key of a desk</source>
        <translation>เทียบกุญแจของหน่วย</translation>
    </message>
    <message>
        <source>Accepted the changed key of a desk</source>
        <translation>ยอมรับกุญแจใหม่ของหน่วย</translation>
    </message>
    <message>
        <source>The federation&apos;s policy changed</source>
        <translation>นโยบายของสหพันธ์เปลี่ยน</translation>
    </message>
    <message>
        <source>Verified the audit chain</source>
        <translation>ตรวจสายบันทึก</translation>
    </message>
    <message>
        <source>Refused what did not verify</source>
        <translation>ปฏิเสธสิ่งที่ตรวจไม่ผ่าน</translation>
    </message>
    <message>
        <source>Refused the portal&apos;s answer</source>
        <translation>ปฏิเสธคำตอบของพอร์ทัล</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>นาฬิกากระโดด</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>ดิสก์เต็ม</translation>
    </message>
    <message>
        <source>possible hit</source>
        <translation>อาจตรงกัน</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>คล้ายกัน</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>อยู่ในรายชื่อ</translation>
    </message>
    <message>
        <source>no hit, old data</source>
        <translation>ไม่พบ ข้อมูลเก่า</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ปฏิเสธ</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ถูกระงับ</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>ไม่ดำเนินการ</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ครบถ้วน</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>ขาด</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>บางส่วน</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>เริ่มแล้ว</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>เห็นแล้ว</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>ต่อหน้า</translation>
    </message>
    <message>
        <source>by voice</source>
        <translation>ทางเสียง</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>การสืบค้น</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>การอ่าน</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>การแก้ไข</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>การตัดสินใจ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>การแลกเปลี่ยน</translation>
    </message>
    <message>
        <source>Export, print, copy</source>
        <translation>ส่งออก พิมพ์ คัดลอก</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>ตู้นิรภัยและกุญแจ</translation>
    </message>
    <message>
        <source>Checks and trouble</source>
        <translation>การตรวจและปัญหา</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>สถานทูต</translation>
    </message>
    <message>
        <source>Regional Support Office (RSO)</source>
        <translation>สำนักงานสนับสนุนระดับภูมิภาค (RSO)</translation>
    </message>
    <message>
        <source>PIDC secretariat</source>
        <translation>สำนักเลขาธิการ PIDC</translation>
    </message>
    <message>
        <source>UNHCR</source>
        <translation>UNHCR</translation>
    </message>
    <message>
        <source>Protection contact</source>
        <translation>ผู้ติดต่อด้านความคุ้มครอง</translation>
    </message>
    <message>
        <source>National desk</source>
        <translation>หน่วยระดับชาติ</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>ผู้ติดต่ออื่น</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>ปิดอยู่</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>ตรวจแล้ว</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>เปลี่ยนแล้ว</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ยังไม่ตรวจ</translation>
    </message>
    <message>
        <source>Compared in person by %1, %2.</source>
        <translation>เทียบต่อหน้าโดย %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>Compared by voice by %1, %2.</source>
        <translation>เทียบทางเสียงโดย %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>The key is another one than before. Nothing is sent to this desk until an officer decides. Compare the digits with the desk on a known line.</source>
        <translation>กุญแจไม่ใช่ดอกเดิม จะไม่ส่งสิ่งใดถึงหน่วยนี้จนกว่าเจ้าหน้าที่จะตัดสินใจ เทียบตัวเลขกับหน่วยผ่านสายที่รู้จัก</translation>
    </message>
    <message>
        <source>Nobody has compared this key yet. The directory&apos;s signatures hold; comparing the digits shows that both desks see the same directory.</source>
        <translation>ยังไม่มีผู้เทียบกุญแจนี้ ลายมือชื่อในทำเนียบถูกต้อง การเทียบตัวเลขแสดงว่าทั้งสองหน่วยเห็นทำเนียบเดียวกัน</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand against this release.</source>
        <translation>
            <numerusform>มี %n ข้อขัดขวางการส่งมอบนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has left; the draft and this decision are kept.</source>
        <translation>ไม่มีสิ่งใดออกไป ร่างและการตัดสินใจนี้เก็บไว้แล้ว</translation>
    </message>
    <message>
        <source>Open the release: each line says what to do.</source>
        <translation>เปิดการส่งมอบ แต่ละบรรทัดบอกสิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>This release has moved on in the meantime.</source>
        <translation>การส่งมอบนี้เปลี่ยนสถานะไปแล้ว</translation>
    </message>
    <message>
        <source>It is unchanged.</source>
        <translation>ไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Look at where it stands now in the Outbox.</source>
        <translation>ดูสถานะปัจจุบันในกล่องขาออก</translation>
    </message>
    <message>
        <source>Nobody approves their own release.</source>
        <translation>ไม่มีผู้ใดอนุมัติการส่งมอบของตนเอง</translation>
    </message>
    <message>
        <source>It still waits for a second person.</source>
        <translation>ยังรอบุคคลที่สอง</translation>
    </message>
    <message>
        <source>Ask a team leader or a releasing officer of your desk.</source>
        <translation>ขอให้หัวหน้าทีมหรือเจ้าหน้าที่ผู้ส่งมอบของหน่วยช่วย</translation>
    </message>
    <message>
        <source>You may not approve what this release holds.</source>
        <translation>ท่านไม่มีสิทธิอนุมัติเนื้อหาของการส่งมอบนี้</translation>
    </message>
    <message>
        <source>It still waits for approval.</source>
        <translation>ยังรอการอนุมัติ</translation>
    </message>
    <message>
        <source>Ask the person that the gate names for it.</source>
        <translation>ขอให้บุคคลที่ด่านตรวจระบุช่วย</translation>
    </message>
    <message>
        <source>The release was changed after it had been read.</source>
        <translation>การส่งมอบถูกแก้ไขหลังจากอ่านแล้ว</translation>
    </message>
    <message>
        <source>No approval was given.</source>
        <translation>ยังไม่ได้อนุมัติ</translation>
    </message>
    <message>
        <source>Read it again as it stands now.</source>
        <translation>อ่านฉบับปัจจุบันอีกครั้ง</translation>
    </message>
    <message>
        <source>No recipient is chosen.</source>
        <translation>ยังไม่ได้เลือกผู้รับ</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>ร่างเก็บไว้แล้ว</translation>
    </message>
    <message>
        <source>Choose at least one desk.</source>
        <translation>เลือกอย่างน้อยหนึ่งหน่วย</translation>
    </message>
    <message>
        <source>The attachments are larger than the %1 MiB that one release may carry.</source>
        <translation>ไฟล์แนบใหญ่กว่า %1 MiB ที่การส่งมอบหนึ่งครั้งรับได้</translation>
    </message>
    <message>
        <source>Take out a file, or make two releases.</source>
        <translation>นำไฟล์ออก หรือแบ่งเป็นสองการส่งมอบ</translation>
    </message>
    <message>
        <source>Hidden details could not be taken out of “%1”.</source>
        <translation>นำรายละเอียดซ่อนออกจาก “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>Nothing has left; the draft is kept.</source>
        <translation>ไม่มีสิ่งใดออกไป ร่างเก็บไว้แล้ว</translation>
    </message>
    <message>
        <source>Leave the file out, or save it in another form and attach it again.</source>
        <translation>ไม่ส่งไฟล์นี้ หรือบันทึกเป็นรูปแบบอื่นแล้วแนบใหม่</translation>
    </message>
    <message>
        <source>The key of the desk %1 has changed.</source>
        <translation>กุญแจของหน่วย %1 เปลี่ยนไป</translation>
    </message>
    <message>
        <source>Nothing is sent to it; everything for it waits.</source>
        <translation>ไม่ส่งสิ่งใดถึงหน่วยนั้น ทุกอย่างรออยู่</translation>
    </message>
    <message>
        <source>Compare the digits with that desk in the Directory and decide.</source>
        <translation>เทียบตัวเลขกับหน่วยนั้นในทำเนียบแล้วตัดสินใจ</translation>
    </message>
    <message>
        <source>A letter came that is for another desk.</source>
        <translation>ได้รับจดหมายที่เป็นของหน่วยอื่น</translation>
    </message>
    <message>
        <source>Tell your desk administrator: the portal delivers wrongly.</source>
        <translation>แจ้งผู้ดูแลระบบของหน่วย: พอร์ทัลส่งผิด</translation>
    </message>
    <message>
        <source>A letter from %1 is missing: number %2 was expected, %3 came.</source>
        <translation>จดหมายจาก %1 ขาดไป: ควรเป็นเลข %2 แต่ได้รับ %3</translation>
    </message>
    <message>
        <source>What came is kept and opens when the missing one is here.</source>
        <translation>สิ่งที่ได้รับเก็บไว้ และจะเปิดเมื่อฉบับที่ขาดมาถึง</translation>
    </message>
    <message>
        <source>Sync again; if it stays, ask that desk for a courier file.</source>
        <translation>ซิงค์อีกครั้ง หากยังเป็นอยู่ ขอไฟล์นำส่งจากหน่วยนั้น</translation>
    </message>
    <message>
        <source>Two different letters came from %1 under number %2.</source>
        <translation>ได้รับจดหมายสองฉบับต่างกันจาก %1 ใต้เลข %2</translation>
    </message>
    <message>
        <source>The first one stays, the second is kept as evidence.</source>
        <translation>ฉบับแรกคงอยู่ ฉบับที่สองเก็บไว้เป็นหลักฐาน</translation>
    </message>
    <message>
        <source>Tell your desk administrator and that desk by another way.</source>
        <translation>แจ้งผู้ดูแลระบบของหน่วยและหน่วยนั้นด้วยทางอื่น</translation>
    </message>
    <message>
        <source>A letter in the name of %1 is not signed by those who would have to.</source>
        <translation>จดหมายในนามของ %1 ไม่มีลายมือชื่อของผู้ที่ต้องลงนาม</translation>
    </message>
    <message>
        <source>It was set aside; nothing of it was used.</source>
        <translation>แยกเก็บไว้และไม่ได้นำมาใช้</translation>
    </message>
    <message>
        <source>Ask that desk by another way whether it sent it.</source>
        <translation>สอบถามหน่วยนั้นด้วยทางอื่นว่าเป็นผู้ส่งหรือไม่</translation>
    </message>
    <message>
        <source>%1 recalls something that it did not send.</source>
        <translation>%1 ถอนคืนสิ่งที่ตนไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>The recall was not followed.</source>
        <translation>ไม่ได้ปฏิบัติตามการถอนคืน</translation>
    </message>
    <message>
        <source>%1 has recalled this.</source>
        <translation>%1 ถอนคืนสิ่งนี้แล้ว</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>ถูกล็อกไว้</translation>
    </message>
    <message>
        <source>Open it in the Inbox to see why and until when.</source>
        <translation>เปิดในกล่องขาเข้าเพื่อดูเหตุผลและกำหนดเวลา</translation>
    </message>
    <message>
        <source>Its terms do not allow this: %1.</source>
        <translation>เงื่อนไขไม่อนุญาต: %1</translation>
    </message>
    <message>
        <source>Nothing was copied, printed or sent.</source>
        <translation>ไม่มีการคัดลอก พิมพ์ หรือส่ง</translation>
    </message>
    <message>
        <source>Ask the desk it comes from for permission.</source>
        <translation>ขออนุญาตจากหน่วยต้นทาง</translation>
    </message>
    <message>
        <source>This courier file is for the desk %1.</source>
        <translation>ไฟล์นำส่งนี้เป็นของหน่วย %1</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>ไม่ได้เปิด</translation>
    </message>
    <message>
        <source>Hand it to that desk.</source>
        <translation>ส่งให้หน่วยนั้น</translation>
    </message>
    <message>
        <source>The courier file “%1” is damaged or was changed.</source>
        <translation>ไฟล์นำส่ง “%1” เสียหายหรือถูกแก้ไข</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>ขอไฟล์ใหม่</translation>
    </message>
    <message>
        <source>The file “%1” is no answer to this release.</source>
        <translation>ไฟล์ “%1” ไม่ใช่คำตอบของการส่งมอบนี้</translation>
    </message>
    <message>
        <source>The release waits as before.</source>
        <translation>การส่งมอบรออยู่เช่นเดิม</translation>
    </message>
    <message>
        <source>Choose the file that the second person wrote for it.</source>
        <translation>เลือกไฟล์ที่บุคคลที่สองเขียนให้</translation>
    </message>
    <message>
        <source>A letter is sealed to a key that this desk no longer has.</source>
        <translation>จดหมายผนึกด้วยกุญแจที่หน่วยนี้ไม่มีแล้ว</translation>
    </message>
    <message>
        <source>It is kept unopened.</source>
        <translation>เก็บไว้โดยไม่เปิด</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>ขอให้ผู้ส่งส่งใหม่</translation>
    </message>
    <message>
        <source>This request has moved on in the meantime.</source>
        <translation>คำขอนี้เปลี่ยนสถานะไปแล้ว</translation>
    </message>
    <message>
        <source>Look at where it stands now.</source>
        <translation>ดูสถานะปัจจุบัน</translation>
    </message>
    <message>
        <source>The audit chain differs from what was deposited at the portal, at entry %1.</source>
        <translation>สายบันทึกต่างจากที่ฝากไว้ที่พอร์ทัลที่รายการ %1</translation>
    </message>
    <message>
        <source>Tell your auditor; do not restore or delete anything before.</source>
        <translation>แจ้งผู้ตรวจสอบ ห้ามกู้คืนหรือลบสิ่งใดก่อน</translation>
    </message>
    <message>
        <source>A release came after its time was over.</source>
        <translation>การส่งมอบมาถึงหลังหมดเวลา</translation>
    </message>
    <message>
        <source>Ask the sender for a new one if you still need it.</source>
        <translation>ขอฉบับใหม่จากผู้ส่งหากยังต้องการ</translation>
    </message>
    <message>
        <source>Countersign request</source>
        <translation>คำขอของ Countersign</translation>
    </message>
    <message>
        <source>Received a letter</source>
        <translation>ได้รับจดหมาย</translation>
    </message>
    <message>
        <source>Handed a letter to the portal</source>
        <translation>ส่งจดหมายให้พอร์ทัล</translation>
    </message>
    <message>
        <source>Refused a letter</source>
        <translation>ปฏิเสธจดหมาย</translation>
    </message>
    <message>
        <source>Followed a recall</source>
        <translation>ปฏิบัติตามการถอนคืน</translation>
    </message>
    <message>
        <source>Destroyed what was recalled</source>
        <translation>ทำลายสิ่งที่ถูกถอนคืน</translation>
    </message>
    <message>
        <source>Destroyed a release by hand</source>
        <translation>ทำลายการส่งมอบด้วยมือ</translation>
    </message>
    <message>
        <source>Removed copies of what was recalled</source>
        <translation>ลบสำเนาของสิ่งที่ถูกถอนคืน</translation>
    </message>
    <message>
        <source>Filed a release to a case</source>
        <translation>เก็บการส่งมอบเข้าแฟ้มคดี</translation>
    </message>
    <message>
        <source>Acknowledged a release</source>
        <translation>รับทราบการส่งมอบ</translation>
    </message>
    <message>
        <source>Wrote back about a release</source>
        <translation>เขียนตอบเรื่องการส่งมอบ</translation>
    </message>
    <message>
        <source>Did not take a release</source>
        <translation>ไม่รับการส่งมอบ</translation>
    </message>
    <message>
        <source>Took in a receipt</source>
        <translation>รับใบรับ</translation>
    </message>
    <message>
        <source>Prepared a release</source>
        <translation>เตรียมการส่งมอบ</translation>
    </message>
    <message>
        <source>Threw a draft away</source>
        <translation>ทิ้งร่าง</translation>
    </message>
    <message>
        <source>Decided on a release</source>
        <translation>ตัดสินใจเรื่องการส่งมอบ</translation>
    </message>
    <message>
        <source>Decided as second person</source>
        <translation>ตัดสินใจในฐานะบุคคลที่สอง</translation>
    </message>
    <message>
        <source>Refused an approval that did not fit</source>
        <translation>ปฏิเสธการอนุมัติที่ไม่ตรง</translation>
    </message>
    <message>
        <source>The gate blocked a release</source>
        <translation>ด่านตรวจระงับการส่งมอบ</translation>
    </message>
    <message>
        <source>Asked for approval</source>
        <translation>ขออนุมัติ</translation>
    </message>
    <message>
        <source>Read what is to be approved</source>
        <translation>อ่านสิ่งที่ต้องอนุมัติ</translation>
    </message>
    <message>
        <source>Approved a release</source>
        <translation>อนุมัติการส่งมอบ</translation>
    </message>
    <message>
        <source>A release was refused</source>
        <translation>การส่งมอบไม่ได้รับอนุมัติ</translation>
    </message>
    <message>
        <source>Held a release for the minute of undo</source>
        <translation>พักการส่งมอบไว้เพื่อเลิกทำ</translation>
    </message>
    <message>
        <source>Pulled a release back</source>
        <translation>ดึงการส่งมอบกลับ</translation>
    </message>
    <message>
        <source>Stopped a release before it left</source>
        <translation>หยุดการส่งมอบก่อนออกไป</translation>
    </message>
    <message>
        <source>Sealed a release</source>
        <translation>ผนึกการส่งมอบ</translation>
    </message>
    <message>
        <source>Sealed a release to a new key</source>
        <translation>ผนึกการส่งมอบด้วยกุญแจใหม่</translation>
    </message>
    <message>
        <source>Handed a release over by hand</source>
        <translation>ส่งมอบด้วยมือ</translation>
    </message>
    <message>
        <source>Recalled a release</source>
        <translation>ถอนคืนการส่งมอบ</translation>
    </message>
    <message>
        <source>Began a new version of a release</source>
        <translation>เริ่มรุ่นใหม่ของการส่งมอบ</translation>
    </message>
    <message>
        <source>Took in a colleague&apos;s release</source>
        <translation>รับการส่งมอบของเพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>Wrote an ask into a file</source>
        <translation>เขียนคำขออนุมัติลงไฟล์</translation>
    </message>
    <message>
        <source>Wrote an answer into a file</source>
        <translation>เขียนคำตอบลงไฟล์</translation>
    </message>
    <message>
        <source>Kept a request</source>
        <translation>เก็บคำขอ</translation>
    </message>
    <message>
        <source>Sent a request</source>
        <translation>ส่งคำขอ</translation>
    </message>
    <message>
        <source>Answered a request</source>
        <translation>ตอบคำขอ</translation>
    </message>
    <message>
        <source>Closed a request</source>
        <translation>ปิดคำขอ</translation>
    </message>
    <message>
        <source>Wrote a courier file</source>
        <translation>เขียนไฟล์นำส่ง</translation>
    </message>
    <message>
        <source>Read a courier file in</source>
        <translation>รับไฟล์นำส่งเข้า</translation>
    </message>
    <message>
        <source>Signed a release and asked for approval</source>
        <translation>ลงนามการส่งมอบและขออนุมัติ</translation>
    </message>
    <message>
        <source>Decided against a release</source>
        <translation>ตัดสินใจไม่ส่งมอบ</translation>
    </message>
    <message>
        <source>Did not approve a release</source>
        <translation>ไม่อนุมัติการส่งมอบ</translation>
    </message>
    <message>
        <source>Took in an approval by file</source>
        <translation>รับการอนุมัติจากไฟล์</translation>
    </message>
    <message>
        <source>Took in an ask by file</source>
        <translation>รับคำขออนุมัติจากไฟล์</translation>
    </message>
    <message>
        <source>A release could not be held</source>
        <translation>พักการส่งมอบไว้ไม่ได้</translation>
    </message>
    <message>
        <source>A release could not be sealed</source>
        <translation>ผนึกการส่งมอบไม่ได้</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>ภาคีฝ่ายแรก</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>ภาคีฝ่ายที่สอง</translation>
    </message>
    <message>
        <source>Authority of the first party</source>
        <translation>หน่วยงานของภาคีฝ่ายแรก</translation>
    </message>
    <message>
        <source>Authority of the second party</source>
        <translation>หน่วยงานของภาคีฝ่ายที่สอง</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Language that prevails</source>
        <translation>ภาษาที่ใช้ยึดถือ</translation>
    </message>
    <message>
        <source>Purposes, in words</source>
        <translation>วัตถุประสงค์เป็นถ้อยคำ</translation>
    </message>
    <message>
        <source>Other excluded purposes, in words</source>
        <translation>วัตถุประสงค์อื่นที่ยกเว้น เป็นถ้อยคำ</translation>
    </message>
    <message>
        <source>Statutes that permit it</source>
        <translation>กฎหมายที่อนุญาต</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>สนธิสัญญา</translation>
    </message>
    <message>
        <source>Grading scheme</source>
        <translation>ระบบการประเมิน</translation>
    </message>
    <message>
        <source>Reviewed every</source>
        <translation>ทบทวนทุก</translation>
    </message>
    <message>
        <source>Records kept for</source>
        <translation>เก็บบันทึกไว้</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>Notes on the fields</source>
        <translation>หมายเหตุของช่องข้อมูล</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>ผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Markings that correspond</source>
        <translation>ชั้นข้อมูลที่เทียบกัน</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>สำนักเลขาธิการ</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>Address of the Regional Support Office</source>
        <translation>ที่อยู่ของสำนักงานสนับสนุนระดับภูมิภาค</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>วันที่ของหนังสือ</translation>
    </message>
    <message>
        <source>Authority that hosts it</source>
        <translation>หน่วยงานที่เป็นเจ้าภาพ</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>ผู้จ่าย</translation>
    </message>
    <message>
        <source>Depositary</source>
        <translation>ผู้เก็บรักษาเอกสาร</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>ผู้รับหนังสือ</translation>
    </message>
    <message>
        <source>A new contact is told within (days)</source>
        <translation>แจ้งผู้ติดต่อใหม่ภายใน (วัน)</translation>
    </message>
    <message>
        <source>Corrected within</source>
        <translation>แก้ไขภายใน</translation>
    </message>
    <message>
        <source>Disclosure by law</source>
        <translation>การเปิดเผยตามกฎหมาย</translation>
    </message>
    <message>
        <source>End</source>
        <translation>สิ้นสุด</translation>
    </message>
    <message>
        <source>Notice to end it (days)</source>
        <translation>แจ้งเลิกล่วงหน้า (วัน)</translation>
    </message>
    <message>
        <source>Review of the records</source>
        <translation>การทบทวนบันทึก</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>ความรับผิด</translation>
    </message>
    <message>
        <source>Invitation to a meeting (days)</source>
        <translation>เชิญประชุมล่วงหน้า (วัน)</translation>
    </message>
    <message>
        <source>Other excluded purposes</source>
        <translation>วัตถุประสงค์อื่นที่ยกเว้น</translation>
    </message>
    <message>
        <source>Time to object (days)</source>
        <translation>เวลาคัดค้าน (วัน)</translation>
    </message>
    <message>
        <source>Own citizens</source>
        <translation>พลเมืองของตน</translation>
    </message>
    <message>
        <source>Where the texts differ</source>
        <translation>หากข้อความต่างกัน</translation>
    </message>
    <message>
        <source>A recall is obeyed within</source>
        <translation>ทำตามการเรียกคืนภายใน</translation>
    </message>
    <message>
        <source>Declined within</source>
        <translation>ปฏิเสธภายใน</translation>
    </message>
    <message>
        <source>Sharing unasked</source>
        <translation>การแบ่งปันโดยไม่ร้องขอ</translation>
    </message>
    <message>
        <source>Parties and competent authorities</source>
        <translation>ภาคีและหน่วยงานผู้มีอำนาจ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Background and principles</source>
        <translation>ความเป็นมาและหลักการ</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>นิยาม</translation>
    </message>
    <message>
        <source>Purpose and scope</source>
        <translation>วัตถุประสงค์และขอบเขต</translation>
    </message>
    <message>
        <source>Legal authority</source>
        <translation>อำนาจตามกฎหมาย</translation>
    </message>
    <message>
        <source>Categories of information</source>
        <translation>ประเภทข้อมูล</translation>
    </message>
    <message>
        <source>Channels and procedure</source>
        <translation>ช่องทางและวิธีปฏิบัติ</translation>
    </message>
    <message>
        <source>Hit and response rules</source>
        <translation>กฎเมื่อพบข้อมูลและการตอบ</translation>
    </message>
    <message>
        <source>Grading and handling</source>
        <translation>การประเมินและการดูแล</translation>
    </message>
    <message>
        <source>Use limitation</source>
        <translation>ข้อจำกัดการใช้</translation>
    </message>
    <message>
        <source>Onward disclosure</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>การคุ้มครอง</translation>
    </message>
    <message>
        <source>Data quality and correction</source>
        <translation>คุณภาพและการแก้ไขข้อมูล</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>ความมั่นคงปลอดภัย</translation>
    </message>
    <message>
        <source>Retention and destruction</source>
        <translation>การเก็บรักษาและการทำลาย</translation>
    </message>
    <message>
        <source>Records, audit and oversight</source>
        <translation>บันทึก การตรวจสอบ และการกำกับดูแล</translation>
    </message>
    <message>
        <source>Individual access and redress</source>
        <translation>การเข้าถึงและการเยียวยาของบุคคล</translation>
    </message>
    <message>
        <source>Costs and liability</source>
        <translation>ค่าใช้จ่ายและความรับผิด</translation>
    </message>
    <message>
        <source>Consultation and disputes</source>
        <translation>การหารือและข้อพิพาท</translation>
    </message>
    <message>
        <source>Start, amendment, suspension and termination</source>
        <translation>การเริ่ม แก้ไข ระงับ และเลิกใช้</translation>
    </message>
    <message>
        <source>Annex A: Data fields</source>
        <translation>ภาคผนวก A: ช่องข้อมูล</translation>
    </message>
    <message>
        <source>Annex B: Contact list</source>
        <translation>ภาคผนวก B: รายชื่อผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Annex C: Request form</source>
        <translation>ภาคผนวก C: แบบคำขอ</translation>
    </message>
    <message>
        <source>Annex D: Marking table</source>
        <translation>ภาคผนวก D: ตารางชั้นข้อมูล</translation>
    </message>
    <message>
        <source>Exported or printed an agreement</source>
        <translation>ส่งออกหรือพิมพ์ความตกลง</translation>
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
    <name>countersign::ui::AgreementCards</name>
    <message>
        <source>Clause %1 · %2</source>
        <translation>ข้อ %1 · %2</translation>
    </message>
    <message>
        <source>The text was not entered.</source>
        <translation>ยังไม่ได้ป้อนข้อความ</translation>
    </message>
    <message>
        <source>What the checks read from it</source>
        <translation>สิ่งที่การตรวจอ่านจากความตกลงนี้</translation>
    </message>
    <message>
        <source>What the checks read from both</source>
        <translation>สิ่งที่การตรวจอ่านจากทั้งสองฉบับ</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>ตัวแปร</translation>
    </message>
    <message>
        <source>Text, clause by clause</source>
        <translation>ข้อความทีละข้อ</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>ข้อ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AgreementDialog</name>
    <message>
        <source>Parts of the agreement</source>
        <translation>ส่วนของความตกลง</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>เขียนต่อ</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>ความตกลงใหม่</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation>แก้ไขความตกลง</translation>
    </message>
    <message>
        <source>Ctrl Tab</source>
        <translation>Ctrl Tab</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>เงื่อนไข</translation>
    </message>
    <message>
        <source>Wordings and blanks</source>
        <translation>ถ้อยคำและช่องว่าง</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>ทิ้ง</translation>
    </message>
    <message>
        <source>What you typed is not kept yet. Throw it away?</source>
        <translation>สิ่งที่พิมพ์ยังไม่ได้เก็บ จะทิ้งหรือไม่?</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AgreementPane</name>
    <message>
        <source>Agreement in detail</source>
        <translation>รายละเอียดความตกลง</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>เทียบกับ</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>เทียบกับ…</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>ข้อต่าง ๆ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>แม่แบบ</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are open; fill them with the other side.</source>
        <translation>
            <numerusform>ยังเว้นว่าง %n แห่ง กรอกร่วมกับอีกฝ่าย</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Put into a case</source>
        <translation>ใส่ลงในแฟ้มคดี</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>รุ่นก่อนหน้า</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>เทียบกับ %1</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>กรอก…</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>รุ่นที่ %1, %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AgreementPaper</name>
    <message>
        <source>What the checks read from it</source>
        <translation>สิ่งที่การตรวจอ่านจากความตกลงนี้</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>ตัวแปร</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>พิมพ์ความตกลง</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>ความตกลง</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>แม่แบบ</translation>
    </message>
    <message>
        <source>names persons</source>
        <translation>ระบุชื่อบุคคล</translation>
    </message>
    <message>
        <source>without persons</source>
        <translation>ไม่มีบุคคล</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>ยังไม่มีความตกลง</translation>
    </message>
    <message>
        <source>New</source>
        <comment>agreement</comment>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>ความตกลงใหม่</translation>
    </message>
    <message>
        <source>An agreement says what may be shared with whom. Begin one from a template, or enter one that is signed.</source>
        <translation>ความตกลงบอกว่าแบ่งปันอะไรกับใครได้ เริ่มจากแม่แบบ หรือป้อนฉบับที่ลงนามแล้ว</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>ไม่ใช้แม่แบบ</translation>
    </message>
    <message>
        <source>The text of this agreement was not entered, so there is nothing to put into a case. Change adds it.</source>
        <translation>ยังไม่ได้ป้อนข้อความของความตกลงนี้ จึงไม่มีอะไรใส่ลงในแฟ้มคดี เพิ่มได้ด้วยปุ่มแก้ไข</translation>
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
    <message>
        <source>Ask owner</source>
        <translation>สอบถามเจ้าของ</translation>
    </message>
    <message>
        <source>A confirmation request to %1</source>
        <translation>คำขอยืนยันถึง %1</translation>
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
    <name>countersign::ui::AlertShelf</name>
    <message>
        <source>Alerts of this desk</source>
        <translation>การแจ้งเตือนของหน่วยนี้</translation>
    </message>
    <message>
        <source>Add one by number or reference</source>
        <translation>เพิ่มด้วยหมายเลขหรือเลขอ้างอิง</translation>
    </message>
    <message>
        <source>Add an alert by number or reference</source>
        <translation>เพิ่มการแจ้งเตือนด้วยหมายเลขหรือเลขอ้างอิง</translation>
    </message>
    <message>
        <source>No own alert on a forged or misused document has this number or reference.</source>
        <translation>ไม่มีการแจ้งเตือนของหน่วยเกี่ยวกับเอกสารปลอมหรือใช้ผิดที่มีหมายเลขหรือเลขอ้างอิงนี้</translation>
    </message>
    <message>
        <source>Put back for %1</source>
        <translation>ใส่คืนสำหรับ %1</translation>
    </message>
    <message>
        <source>Cut for %1</source>
        <translation>ตัดออกสำหรับ %1</translation>
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
    <name>countersign::ui::AllowanceCard</name>
    <message>
        <source>What does this allow?</source>
        <translation>ความตกลงนี้อนุญาตอะไร</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>ประเภทข้อมูล</translation>
    </message>
    <message>
        <source>Whose citizen</source>
        <translation>พลเมืองของใคร</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>ผู้รับ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>ให้</translation>
    </message>
    <message>
        <source>to</source>
        <comment>give ... to a recipient</comment>
        <translation>แก่</translation>
    </message>
    <message>
        <source>for</source>
        <comment>give ... for a purpose</comment>
        <translation>เพื่อ</translation>
    </message>
    <message>
        <source>of another country</source>
        <translation>ของประเทศอื่น</translation>
    </message>
    <message>
        <source>own citizen of a party</source>
        <translation>พลเมืองของภาคี</translation>
    </message>
    <message>
        <source>not known whose citizen</source>
        <translation>ไม่ทราบว่าเป็นพลเมืองของใคร</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AnswerForm</name>
    <message>
        <source>Your answer</source>
        <translation>คำตอบของท่าน</translation>
    </message>
    <message>
        <source>Your answer in words</source>
        <translation>คำตอบเป็นข้อความ</translation>
    </message>
    <message>
        <source>Your answer in words. What you know of a case is released, not written here.</source>
        <translation>คำตอบเป็นข้อความ สิ่งที่รู้จากแฟ้มคดีให้ส่งมอบ ไม่เขียนที่นี่</translation>
    </message>
    <message>
        <source>Answer template</source>
        <translation>แม่แบบคำตอบ</translation>
    </message>
    <message>
        <source>Answer from template</source>
        <translation>ตอบจากแม่แบบ</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>ตอบเป็นข้อความ</translation>
    </message>
    <message>
        <source>Answer by a release</source>
        <translation>ตอบด้วยการส่งมอบ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>ไม่ยืนยัน</translation>
    </message>
    <message>
        <source>Permit…</source>
        <translation>อนุญาต…</translation>
    </message>
    <message>
        <source>Decline with reason</source>
        <translation>ปฏิเสธพร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Say why you decline; the other desk reads it. Nothing was sent.</source>
        <translation>ระบุเหตุผลที่ปฏิเสธ อีกหน่วยจะได้อ่าน ยังไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>An answer in words needs words. Nothing was sent.</source>
        <translation>คำตอบเป็นข้อความต้องมีข้อความ ยังไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>Answer whether anyone in it may need protection. Nothing was sent.</source>
        <translation>ตอบว่ามีผู้ใดในนั้นอาจต้องการความคุ้มครองหรือไม่ ยังไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>The answer cannot go: someone in it may need protection, or the adviser has to decide first. Your words are kept here; answer without the person, or decline.</source>
        <translation>ส่งคำตอบไม่ได้: มีผู้ที่อาจต้องการความคุ้มครอง หรือที่ปรึกษาต้องตัดสินใจก่อน ข้อความของท่านเก็บไว้ที่นี่ ให้ตอบโดยไม่ระบุบุคคลหรือปฏิเสธ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AnswerReleaseDialog</name>
    <message>
        <source>Cases and notes</source>
        <translation>แฟ้มคดีและบันทึก</translation>
    </message>
    <message>
        <source>Prepare the release</source>
        <translation>เตรียมการส่งมอบ</translation>
    </message>
    <message>
        <source>Answer by a release</source>
        <translation>ตอบด้วยการส่งมอบ</translation>
    </message>
    <message>
        <source>Which note answers %1? A release to %1 is prepared from it and goes through all checks; nothing leaves yet.</source>
        <translation>บันทึกใดตอบ %1? จะเตรียมการส่งมอบถึง %1 จากบันทึกนั้นและผ่านการตรวจทั้งหมด ยังไม่มีสิ่งใดออกไป</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>แฟ้มคดีใด</translation>
    </message>
    <message>
        <source>Title or reference of the case</source>
        <translation>ชื่อเรื่องหรือเลขอ้างอิงของแฟ้มคดี</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n บันทึก</numerusform>
        </translation>
    </message>
    <message>
        <source>This case has no note yet. Write one first; the request waits here.</source>
        <translation>แฟ้มคดีนี้ยังไม่มีบันทึก เขียนก่อน คำขอรออยู่ที่นี่</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n ย่อหน้า</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n similar, one character apart</source>
        <translation>
            <numerusform>คล้าย %n รายการ ต่างหนึ่งอักขระ</numerusform>
        </translation>
    </message>
    <message>
        <source>Series of blanks: %1 to %2</source>
        <translation>ชุดเล่มเปล่า: %1 ถึง %2</translation>
    </message>
    <message numerus="yes">
        <source>Series of %n blank(s): %1 to %2</source>
        <translation>
            <numerusform>ชุดเล่มเปล่า %n เล่ม: %1 ถึง %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>ติดตามต่อ</translation>
    </message>
    <message>
        <source>Ask owner to confirm</source>
        <translation>ขอให้เจ้าของยืนยัน</translation>
    </message>
    <message>
        <source>Not the same document</source>
        <translation>ไม่ใช่เอกสารเดียวกัน</translation>
    </message>
    <message>
        <source>The number in front of me is another one</source>
        <translation>หมายเลขตรงหน้าเป็นหมายเลขอื่น</translation>
    </message>
    <message>
        <source>Another issuer or kind of document</source>
        <translation>ผู้ออกหรือชนิดเอกสารอื่น</translation>
    </message>
    <message>
        <source>The document was found and given back</source>
        <translation>พบเอกสารและคืนแล้ว</translation>
    </message>
    <message>
        <source>Compared, and not the same</source>
        <translation>เทียบแล้วไม่ใช่รายการเดียวกัน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ApprovalDialog</name>
    <message>
        <source>Recipient whose letter is shown</source>
        <translation>ผู้รับของจดหมายที่แสดง</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ไม่อนุมัติ</translation>
    </message>
    <message>
        <source>Approve a release</source>
        <translation>อนุมัติการส่งมอบ</translation>
    </message>
    <message>
        <source>Approve &quot;%1&quot;</source>
        <translation>อนุมัติ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Written by %1. Read each letter, then decide: what you approve is exactly these bytes.</source>
        <translation>เขียนโดย %1 อ่านจดหมายทุกฉบับแล้วตัดสินใจ: สิ่งที่ท่านอนุมัติคือข้อมูลชุดนี้เท่านั้น</translation>
    </message>
    <message>
        <source>What the gate said</source>
        <translation>ผลจากด่านตรวจ</translation>
    </message>
    <message>
        <source>Why the author would release it</source>
        <translation>เหตุผลของผู้เขียน</translation>
    </message>
    <message>
        <source>What they will read</source>
        <translation>สิ่งที่ผู้รับจะอ่าน</translation>
    </message>
    <message>
        <source>The letter, exactly as it will be sent</source>
        <translation>จดหมายตรงตามที่จะส่ง</translation>
    </message>
    <message>
        <source>Needed to refuse; stands in the record either way</source>
        <translation>จำเป็นเมื่อไม่อนุมัติ บันทึกไว้ทุกกรณี</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ภายหลัง</translation>
    </message>
    <message>
        <source>Answer as a file</source>
        <translation>ตอบเป็นไฟล์</translation>
    </message>
    <message>
        <source>Ask by a file</source>
        <translation>ขอด้วยไฟล์</translation>
    </message>
    <message>
        <source>Read the answer file</source>
        <translation>อ่านไฟล์คำตอบ</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Read what %1 will get, then decide.</source>
        <translation>อ่านสิ่งที่ %1 จะได้รับแล้วตัดสินใจ</translation>
    </message>
    <message>
        <source>To refuse needs a reason; the author reads it.</source>
        <translation>การไม่อนุมัติต้องมีเหตุผล ผู้เขียนจะได้อ่าน</translation>
    </message>
    <message numerus="yes">
        <source>Approved. It is held for %n second(s), then it leaves.</source>
        <translation>
            <numerusform>อนุมัติแล้ว พักไว้ %n วินาทีแล้วจึงส่งออก</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused. The author sees the reason.</source>
        <translation>ไม่อนุมัติ ผู้เขียนจะเห็นเหตุผล</translation>
    </message>
    <message>
        <source>The file is sealed to this desk. Carry it to the second person and bring the answer file back.</source>
        <translation>ไฟล์ผนึกสำหรับหน่วยนี้ นำไปให้บุคคลที่สองแล้วนำไฟล์คำตอบกลับมา</translation>
    </message>
    <message>
        <source>The answer is in the file, sealed to this desk. Carry it back to the author.</source>
        <translation>คำตอบอยู่ในไฟล์ที่ผนึกสำหรับหน่วยนี้ นำกลับไปให้ผู้เขียน</translation>
    </message>
    <message>
        <source>The answer of the second person is taken in.</source>
        <translation>รับคำตอบของบุคคลที่สองแล้ว</translation>
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
    <name>countersign::ui::AttachmentsPane</name>
    <message>
        <source>Attachments</source>
        <translation>สิ่งที่แนบ</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>แนบไฟล์</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>เปิดดู</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>บันทึกสำเนา</translation>
    </message>
    <message>
        <source>its content has not come yet</source>
        <translation>เนื้อหายังมาไม่ถึง</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>ยังไม่มีไฟล์</translation>
    </message>
    <message>
        <source>Drop files here, or attach them. Each is encrypted with a key of its own; its words can be searched.</source>
        <translation>วางไฟล์ที่นี่หรือแนบไฟล์ แต่ละไฟล์เข้ารหัสด้วยกุญแจของตัวเอง และค้นหาคำในไฟล์ได้</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown by a reader that can reach nothing else</source>
        <translation>แสดงโดยตัวอ่านที่เข้าถึงสิ่งอื่นไม่ได้</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>แนบไฟล์</translation>
    </message>
    <message>
        <source>Saved to %1. The copy is not encrypted; the audit chain says so.</source>
        <translation>บันทึกไว้ที่ %1 แล้ว สำเนาไม่ได้เข้ารหัส และบันทึกตรวจสอบระบุไว้</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditFilters</name>
    <message>
        <source>Kind of entry</source>
        <translation>ประเภทรายการ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Refusals only</source>
        <translation>เฉพาะการปฏิเสธ</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>ทุกประเภท</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>ทุกเวลา</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n วันที่ผ่านมา</numerusform>
        </translation>
    </message>
    <message>
        <source>Id, result or details</source>
        <translation>รหัส ผล หรือรายละเอียด</translation>
    </message>
    <message>
        <source>Words in the entry</source>
        <translation>คำในรายการ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditPage</name>
    <message>
        <source>you</source>
        <translation>ท่าน</translation>
    </message>
    <message>
        <source>Entries of the audit chain</source>
        <translation>รายการของสายบันทึก</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>แสดงรายการเก่ากว่า</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>บันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>all entries</source>
        <translation>ทุกรายการ</translation>
    </message>
    <message>
        <source>your own entries</source>
        <translation>รายการของท่าน</translation>
    </message>
    <message>
        <source>No entry fits this filter</source>
        <translation>ไม่มีรายการตรงกับตัวกรองนี้</translation>
    </message>
    <message>
        <source>Entries that do not fit are not shown.</source>
        <translation>ไม่แสดงรายการที่ไม่ตรง</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>ยังไม่มีบันทึก</translation>
    </message>
    <message>
        <source>Each look-up, reading, export and decision leaves an entry.</source>
        <translation>การสืบค้น การอ่าน การส่งออก และการตัดสินใจทุกครั้งมีรายการบันทึก</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditPane</name>
    <message>
        <source>Chain and entry in detail</source>
        <translation>สายบันทึกและรายละเอียดรายการ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>เวลาแน่นอน</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ผู้ทำ</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (ท่าน)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>removed by retention</source>
        <translation>ลบตามการเก็บรักษา</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>อุปกรณ์</translation>
    </message>
    <message>
        <source>All entries about this</source>
        <translation>ทุกรายการเกี่ยวกับสิ่งนี้</translation>
    </message>
    <message>
        <source>Checkpoints of the desk&apos;s devices</source>
        <translation>จุดตรวจของอุปกรณ์ในหน่วย</translation>
    </message>
    <message>
        <source>Device of</source>
        <translation>อุปกรณ์ของ</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>ถึงรายการ</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>ฝากเมื่อ</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>ตรงกัน</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no, entry %1</source>
        <translation>ไม่ รายการ %1</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>รายละเอียดส่วนบุคคล</translation>
    </message>
    <message>
        <source>What was asked, written or copied stands beside its entry. It can be removed; the entry and the chain stay.</source>
        <translation>สิ่งที่ถาม เขียน หรือคัดลอกอยู่ข้างรายการ ลบได้ แต่รายการและสายบันทึกยังคงอยู่</translation>
    </message>
    <message>
        <source>Age of the entries</source>
        <translation>อายุของรายการ</translation>
    </message>
    <message numerus="yes">
        <source>older than %n year(s)</source>
        <translation>
            <numerusform>เก่ากว่า %n ปี</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove details</source>
        <translation>ลบรายละเอียด</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>ลบถาวร</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>No entry is that old.</source>
        <translation>ไม่มีรายการเก่าถึงเพียงนั้น</translation>
    </message>
    <message numerus="yes">
        <source>The details of %n entry(s) are removed.</source>
        <translation>
            <numerusform>ลบรายละเอียดของ %n รายการแล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditStateCard</name>
    <message>
        <source>Verify chain</source>
        <translation>ตรวจสายบันทึก</translation>
    </message>
    <message>
        <source>Export for oversight</source>
        <translation>ส่งออกเพื่อการกำกับดูแล</translation>
    </message>
    <message>
        <source>With personal details</source>
        <translation>รวมรายละเอียดส่วนบุคคล</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>What was looked up, written or copied stands in the copy</source>
        <translation>สำเนามีสิ่งที่สืบค้น เขียน หรือคัดลอก</translation>
    </message>
    <message>
        <source>How far the chain is read</source>
        <translation>อ่านสายบันทึกถึงไหน</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), not checked yet.</source>
        <translation>
            <numerusform>%n รายการ ยังไม่ได้ตรวจ</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>รายการ %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>หยุดแล้ว ไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Reading the chain</source>
        <translation>กำลังอ่านสายบันทึก</translation>
    </message>
    <message>
        <source>Audit copy (*.cs-audit)</source>
        <translation>สำเนาสายบันทึก (*.cs-audit)</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>กำลังเขียนสำเนา</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in %1. Check the copy anywhere with countersignctl audit verify.</source>
        <translation>
            <numerusform>มี %n รายการใน %1 ตรวจสำเนาที่ใดก็ได้ด้วย countersignctl audit verify</numerusform>
        </translation>
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
    <message>
        <source>Look-alike readings</source>
        <translation>การอ่านที่คล้ายกัน</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::BasisChoice</name>
    <message>
        <source>Legal basis</source>
        <translation>ฐานกฎหมาย</translation>
    </message>
    <message>
        <source>Choose a legal basis</source>
        <translation>เลือกฐานกฎหมาย</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Article, one of %1</source>
        <translation>ข้อบท หนึ่งใน %1</translation>
    </message>
    <message>
        <source>Section of the statute</source>
        <translation>มาตราของกฎหมาย</translation>
    </message>
    <message>
        <source>What links it with terrorism</source>
        <translation>สิ่งที่เชื่อมโยงกับการก่อการร้าย</translation>
    </message>
    <message>
        <source>What threatens life</source>
        <translation>สิ่งที่คุกคามชีวิต</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BatchColumnsView</name>
    <message>
        <source>Reference (id)</source>
        <translation>เลขอ้างอิง (id)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>หมายเลขเอกสาร</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>ผู้ออก</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Line %1 of the zone</source>
        <translation>บรรทัด %1 ของแถบ MRZ</translation>
    </message>
    <message>
        <source>First rows of the table and what their columns hold</source>
        <translation>แถวแรก ๆ ของตารางและสิ่งที่คอลัมน์เก็บ</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>คอลัมน์ %1 เก็บ</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>ไม่ใช้</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BatchResultModel</name>
    <message>
        <source>Listed</source>
        <translation>อยู่ในบัญชี</translation>
    </message>
    <message>
        <source>Possible hit</source>
        <translation>อาจตรงกัน</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>คล้าย</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>Check digits differ</source>
        <translation>เลขตรวจสอบไม่ตรง</translation>
    </message>
    <message>
        <source>No hit, old data</source>
        <translation>ไม่พบ ข้อมูลเก่า</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>Check digits agree</source>
        <translation>เลขตรวจสอบตรงกัน</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>บรรทัด</translation>
    </message>
    <message>
        <source>Reference (id)</source>
        <translation>เลขอ้างอิง (id)</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>สืบค้น</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>พบ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>ความต่าง</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>ถูกต้อง</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>ไม่ตรง</translation>
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
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>หมดอายุ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>ชื่อตัว</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>การแก้ไข</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BatchView</name>
    <message>
        <source>Another table</source>
        <translation>ตารางอื่น</translation>
    </message>
    <message>
        <source>What its columns hold</source>
        <translation>สิ่งที่คอลัมน์เก็บ</translation>
    </message>
    <message>
        <source>What the table asks</source>
        <translation>สิ่งที่ตารางสืบค้น</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>กำลังสืบค้น</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>คำตอบใด</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>ไม่มีรายการ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Look a whole table up</source>
        <translation>สืบค้นทั้งตาราง</translation>
    </message>
    <message>
        <source>Document numbers, machine-readable zones or names, one a row: CSV or an Excel workbook. Choose the file or drop it here. Each row is asked as on the other tabs, and kept for late hits.</source>
        <translation>หมายเลขเอกสาร แถบ MRZ หรือชื่อ แถวละหนึ่งรายการ เป็น CSV หรือสมุดงาน Excel เลือกไฟล์หรือวางที่นี่ ทุกแถวสืบค้นเหมือนในแท็บอื่นและเก็บไว้สำหรับการพบภายหลัง</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>เลือกตาราง</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Answers of the batch</source>
        <translation>คำตอบของชุด</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.CSV *.XLSX)</source>
        <translation>ตาราง (*.csv *.tsv *.txt *.xlsx *.CSV *.XLSX)</translation>
    </message>
    <message>
        <source>What its columns hold, as last time</source>
        <translation>สิ่งที่คอลัมน์เก็บ เหมือนครั้งก่อน</translation>
    </message>
    <message>
        <source>The workbook has other sheets, which are not asked: %1.</source>
        <translation>สมุดงานมีแผ่นงานอื่นที่ไม่ได้สืบค้น: %1</translation>
    </message>
    <message>
        <source>Say which column holds: %1.</source>
        <translation>ระบุคอลัมน์ที่เก็บ: %1</translation>
    </message>
    <message>
        <source>No column holds a reference: each answer goes by the line of its row.</source>
        <translation>ไม่มีคอลัมน์เลขอ้างอิง คำตอบจะอ้างตามบรรทัดของแถว</translation>
    </message>
    <message>
        <source>The choice is remembered for tables with these columns.</source>
        <translation>ตัวเลือกจะจดจำไว้สำหรับตารางที่มีคอลัมน์เหล่านี้</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>กำลังอ่านตาราง</translation>
    </message>
    <message>
        <source>%1 rows answered</source>
        <translation>ตอบแล้ว %1 แถว</translation>
    </message>
    <message>
        <source>Stopping; what was answered until now is kept</source>
        <translation>กำลังหยุด คำตอบจนถึงขณะนี้เก็บไว้</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and number of rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>number of rows, outcomes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Partial result: you stopped it. The rows behind line %1 were not asked.</source>
        <translation>ผลบางส่วน: ท่านหยุดไว้ แถวหลังบรรทัด %1 ยังไม่ได้สืบค้น</translation>
    </message>
    <message>
        <source>Fields stand as typed. Proposed corrections are not applied; the document decides.</source>
        <translation>ช่องข้อมูลคงตามที่พิมพ์ ไม่ได้ใช้การแก้ไขที่เสนอ ให้ยึดตามเอกสาร</translation>
    </message>
    <message>
        <source>A possible hit must be confirmed by the owner of the alert. No hit is no clearance: it says what is not known here.</source>
        <translation>รายการที่อาจตรงกันต้องให้เจ้าของยืนยัน การไม่พบไม่ใช่การรับรองว่าเอกสารผ่าน เพียงบอกว่าที่นี่ไม่ทราบ</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>พบ</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>ทุกแถว</translation>
    </message>
    <message>
        <source>%1 answers (partial).csv</source>
        <translation>%1 คำตอบ (บางส่วน).csv</translation>
    </message>
    <message>
        <source>%1 answers.csv</source>
        <translation>%1 คำตอบ.csv</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>ส่งออกคำตอบ</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>ตาราง CSV (*.csv);;สมุดงาน Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The partial result is in %1.</source>
        <translation>ผลบางส่วนอยู่ใน %1</translation>
    </message>
    <message>
        <source>The answers are in %1.</source>
        <translation>คำตอบอยู่ใน %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BookWords</name>
    <message>
        <source>Link chart</source>
        <translation>แผนภาพความเชื่อมโยง</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ลำดับเวลา</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseList</name>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ล้าง</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>สำนวน</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>มุมมองที่เก็บไว้</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>เก็บมุมมองนี้</translation>
    </message>
    <message>
        <source>Search all notes, items and files</source>
        <translation>ค้นหาบันทึก รายการ และไฟล์ทั้งหมด</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>สร้างสำนวน</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <translation>สร้างสำนวน (Ctrl+N)</translation>
    </message>
    <message>
        <source>Filter by title or reference</source>
        <translation>กรองด้วยชื่อเรื่องหรือเลขอ้างอิง</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>ทุกสถานะ</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>เลิกจำมุมมองนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n สำนวน</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits this filter</source>
        <translation>ไม่มีสำนวนตรงกับตัวกรอง</translation>
    </message>
    <message>
        <source>Clear it to see the others of this view.</source>
        <translation>ล้างตัวกรองเพื่อดูสำนวนอื่นในมุมมองนี้</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>ถังขยะว่างเปล่า</translation>
    </message>
    <message>
        <source>A case rests here for 30 days before it may go for good.</source>
        <translation>สำนวนจะอยู่ที่นี่ 30 วันก่อนถูกลบถาวรได้</translation>
    </message>
    <message>
        <source>You watch no case</source>
        <translation>ท่านไม่ได้เฝ้าดูสำนวนใด</translation>
    </message>
    <message>
        <source>Watch a case from its menu: what others change in it shows here first.</source>
        <translation>เฝ้าดูสำนวนจากเมนูของสำนวน สิ่งที่ผู้อื่นแก้ไขจะแสดงที่นี่ก่อน</translation>
    </message>
    <message>
        <source>Every paragraph is graded</source>
        <translation>ทุกย่อหน้าประเมินแล้ว</translation>
    </message>
    <message>
        <source>Paragraphs without a grading show here until somebody grades them.</source>
        <translation>ย่อหน้าที่ยังไม่ได้ประเมินจะแสดงที่นี่จนกว่าจะมีผู้ประเมิน</translation>
    </message>
    <message>
        <source>No cases here yet</source>
        <translation>ที่นี่ยังไม่มีสำนวน</translation>
    </message>
    <message>
        <source>A case collects notes, alerts and people.</source>
        <translation>สำนวนรวบรวมบันทึก รายการแจ้งเตือน และบุคคล</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Filter, columns and sorting are kept under this name, for this vault.</source>
        <translation>ตัวกรอง คอลัมน์ และการเรียงลำดับเก็บไว้ในชื่อนี้สำหรับตู้นิรภัยนี้</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>กู้คืน</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Do not watch</source>
        <translation>เลิกเฝ้าดู</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>เฝ้าดู</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>มอบหมายให้ฉัน</translation>
    </message>
    <message>
        <source>Merge into another case</source>
        <translation>รวมเข้ากับสำนวนอื่น</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ย้ายไปถังขยะ</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>บันทึกมุมมอง</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseReleases</name>
    <message>
        <source>Releases of this case</source>
        <translation>การส่งมอบของแฟ้มคดีนี้</translation>
    </message>
    <message>
        <source>Prepare release</source>
        <translation>เตรียมการส่งมอบ</translation>
    </message>
    <message>
        <source>Ctrl Shift R</source>
        <translation>Ctrl Shift R</translation>
    </message>
    <message>
        <source>Nothing of this case has been released</source>
        <translation>ยังไม่มีการส่งมอบจากแฟ้มคดีนี้</translation>
    </message>
    <message>
        <source>A release is a copy for named recipients. It is checked, read and approved before it leaves.</source>
        <translation>การส่งมอบคือสำเนาสำหรับผู้รับที่ระบุชื่อ ต้องตรวจ อ่าน และอนุมัติก่อนออกไป</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>สำนวน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseTableModel</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>รอชี้ขาด %n</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>in the bin until %1</source>
        <translation>อยู่ในถังขยะถึง %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseView</name>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>งาน</translation>
    </message>
    <message>
        <source>Keep this note as a template</source>
        <translation>เก็บบันทึกนี้เป็นแม่แบบ</translation>
    </message>
    <message>
        <source>Its words and headings are kept for new notes of this desk; gradings, markings, sources and translations are left out.</source>
        <translation>เก็บถ้อยคำและหัวข้อไว้สำหรับบันทึกใหม่ของหน่วยนี้ ไม่รวมการประเมิน ชั้นข้อมูล แหล่งข่าว และคำแปล</translation>
    </message>
    <message>
        <source>Watch this case</source>
        <translation>เฝ้าดูสำนวนนี้</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>มอบหมายให้</translation>
    </message>
    <message>
        <source>Somebody in it may need protection</source>
        <translation>อาจมีผู้ต้องได้รับความคุ้มครอง</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>ตั้งชื่อรุ่นนี้</translation>
    </message>
    <message>
        <source>It stands under this name among the versions of the note.</source>
        <translation>รุ่นนี้ใช้ชื่อนี้ในบรรดารุ่นของบันทึก</translation>
    </message>
    <message>
        <source>Rename this note</source>
        <translation>เปลี่ยนชื่อบันทึกนี้</translation>
    </message>
    <message>
        <source>A case may hold several notes; their names part them.</source>
        <translation>สำนวนหนึ่งมีหลายบันทึกได้ ชื่อใช้แยกบันทึก</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>นำออกจากถังขยะ</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ย้ายไปถังขยะ</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>แผนภาพ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ลำดับเวลา</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>สิ่งที่แนบ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>สำนวน</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>ส่วนของสำนวน</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>ชื่อเรื่องของสำนวน</translation>
    </message>
    <message>
        <source>More for this case</source>
        <translation>เพิ่มเติมสำหรับสำนวนนี้</translation>
    </message>
    <message>
        <source>This case was merged into another one. Its reference leads there.</source>
        <translation>สำนวนนี้ถูกรวมเข้ากับสำนวนอื่น เลขอ้างอิงจะนำไปที่นั่น</translation>
    </message>
    <message>
        <source>This case lies in the bin.</source>
        <translation>สำนวนนี้อยู่ในถังขยะ</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>รุ่นที่ %1</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>การส่งมอบ</translation>
    </message>
    <message>
        <source>Only those assigned may read it</source>
        <translation>เฉพาะผู้ได้รับมอบหมายอ่านได้</translation>
    </message>
    <message>
        <source>Prepare release</source>
        <translation>เตรียมการส่งมอบ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseViews</name>
    <message>
        <source>Open, mine</source>
        <translation>เปิดอยู่ ของฉัน</translation>
    </message>
    <message>
        <source>Open, all</source>
        <translation>เปิดอยู่ ทั้งหมด</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>เฝ้าดูอยู่</translation>
    </message>
    <message>
        <source>Needs grade</source>
        <translation>ต้องประเมิน</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ถังขยะ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseWords</name>
    <message>
        <source>Open</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>รายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>เรือ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>สำนวน</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>เลขอ้างอิง</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>ชั้นข้อมูล</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>มอบหมายให้</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>งาน</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>เปลี่ยนเมื่อ</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>เลยกำหนด %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>ครบกำหนดวันนี้</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>ครบกำหนดพรุ่งนี้</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>ครบกำหนด %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChartPane</name>
    <message>
        <source>Chart as a list</source>
        <translation>แผนภาพแบบรายการ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ความเชื่อมโยง</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>ระบุใน</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>ความเชื่อมโยงใหม่</translation>
    </message>
    <message>
        <source>As list</source>
        <translation>แบบรายการ</translation>
    </message>
    <message>
        <source>Keep positions</source>
        <translation>คงตำแหน่งไว้</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>ใกล้เข้า</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>กว้างออก</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Ctrl+P; Ctrl+Shift+P for a PDF</source>
        <translation>Ctrl+P; Ctrl+Shift+P สำหรับ PDF</translation>
    </message>
    <message>
        <source>The chart is in %1. The export is in the audit log.</source>
        <translation>แผนภาพอยู่ใน %1 การส่งออกอยู่ในบันทึกตรวจสอบ</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>No chart yet</source>
        <translation>ยังไม่มีแผนภาพ</translation>
    </message>
    <message>
        <source>A chart draws itself from the items of the case: persons, documents, vessels, places. Add them under Items, or from a mention in a note.</source>
        <translation>แผนภาพวาดเองจากรายการของสำนวน: บุคคล เอกสาร เรือ สถานที่ เพิ่มได้ที่ “รายการ” หรือจากที่กล่าวถึงในบันทึก</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>แบบภาพ</translation>
    </message>
    <message>
        <source>Arrange again</source>
        <translation>จัดวางใหม่</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n ความเชื่อมโยง</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>New link from here</source>
        <translation>ความเชื่อมโยงใหม่จากที่นี่</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>เลื่อนซ้าย</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>เลื่อนขวา</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Open what says so</source>
        <translation>เปิดที่มาของข้อมูล</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>ลบความเชื่อมโยง</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>แผนภาพ</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF หน้าเดียว</translation>
    </message>
    <message>
        <source>GraphML, for other chart programs</source>
        <translation>GraphML สำหรับโปรแกรมแผนภาพอื่น</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>ส่งออกแผนภาพ</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Table of the links</source>
        <translation>ตารางความเชื่อมโยง</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>ตาราง CSV (*.csv);;สมุดงาน Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Link chart on one page</source>
        <translation>แผนภาพความเชื่อมโยงหน้าเดียว</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChartView</name>
    <message>
        <source>Link chart</source>
        <translation>แผนภาพความเชื่อมโยง</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChartWords</name>
    <message>
        <source>not graded</source>
        <translation>ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>รายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>เรือ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>สำนวน</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ความเชื่อมโยง</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>กำหนดงาน</translation>
    </message>
    <message>
        <source>Date in a note</source>
        <translation>วันที่ในบันทึก</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 ถึง %2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n ความเชื่อมโยง</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CheckList</name>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>การตรวจ</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) in order</source>
        <translation>
            <numerusform>เป็นไปตามกฎ %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>แสดง</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) proposed by the agreements</source>
        <translation>
            <numerusform>ความตกลงเสนอ %n คำตอบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ยืนยัน</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to note</source>
        <translation>
            <numerusform>ข้อสังเกต %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person must approve</source>
        <translation>ต้องมีบุคคลที่สองอนุมัติ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChecksCard</name>
    <message>
        <source>What the checks read from it</source>
        <translation>สิ่งที่การตรวจอ่านจากความตกลงนี้</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, after a number</comment>
        <translation>ชม.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ไม่ได้ระบุ</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>วัน</translation>
    </message>
    <message>
        <source>What is not said here is not allowed.</source>
        <translation>สิ่งที่ไม่ได้ระบุไว้ที่นี่ถือว่าไม่อนุญาต</translation>
    </message>
    <message>
        <source>Bodies, parted by semicolons</source>
        <translation>หน่วยงาน คั่นด้วยอัฒภาค</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChipRow</name>
    <message>
        <source>Take %1 away</source>
        <translation>นำ %1 ออก</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ClauseTexts</name>
    <message>
        <source>Add a clause</source>
        <translation>เพิ่มข้อ</translation>
    </message>
    <message>
        <source>Heading of clause %1</source>
        <translation>หัวข้อของข้อ %1</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Remove clause %1</source>
        <translation>นำข้อ %1 ออก</translation>
    </message>
    <message>
        <source>Text of clause %1</source>
        <translation>ข้อความของข้อ %1</translation>
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
    <message>
        <source>Follow up</source>
        <translation>ติดตามต่อ</translation>
    </message>
    <message>
        <source>Ask owner to confirm</source>
        <translation>ขอให้เจ้าของยืนยัน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ConcernForm</name>
    <message>
        <source>Nationality or origin of the person</source>
        <translation>สัญชาติหรือถิ่นกำเนิดของบุคคล</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>Why you say so</source>
        <translation>เหตุผลที่กล่าวเช่นนั้น</translation>
    </message>
    <message>
        <source>Why you say so; it stays at this desk</source>
        <translation>เหตุผลของท่าน เก็บไว้ที่หน่วยนี้</translation>
    </message>
    <message>
        <source>Nationality or origin, if known</source>
        <translation>สัญชาติหรือถิ่นกำเนิด หากทราบ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ConflictView</name>
    <message>
        <source>This note was also changed elsewhere.</source>
        <translation>บันทึกนี้ถูกแก้ไขที่อื่นด้วย</translation>
    </message>
    <message>
        <source>This note was also changed by %1 at %2.</source>
        <translation>บันทึกนี้ถูกแก้ไขโดย %1 เมื่อ %2 ด้วย</translation>
    </message>
    <message>
        <source>All versions are kept; what could be joined was joined.</source>
        <translation>เก็บทุกรุ่นไว้ ส่วนที่รวมได้รวมแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) need you.</source>
        <translation>
            <numerusform>มี %n ย่อหน้ารอท่าน</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions of a paragraph</source>
        <translation>ย่อหน้าเดียวมีสองรุ่น</translation>
    </message>
    <message>
        <source>Grading of paragraph %1</source>
        <translation>การประเมินย่อหน้า %1</translation>
    </message>
    <message>
        <source>Translation of paragraph %1</source>
        <translation>คำแปลของย่อหน้า %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>ย่อหน้า %1</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>ของท่าน</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ของอีกฝ่าย</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>both began with this</source>
        <translation>ทั้งสองเริ่มจากข้อความนี้</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>ใช้ของฉัน</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>ใช้ของอีกฝ่าย</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>เก็บทั้งสอง</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ภายหลัง</translation>
    </message>
    <message>
        <source>The text both become</source>
        <translation>ข้อความที่จะใช้แทนทั้งสอง</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>เก็บข้อความนี้</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ContactDialog</name>
    <message>
        <source>Role</source>
        <translation>หน้าที่</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>ชื่อสำนักงาน</translation>
    </message>
    <message>
        <source>Liaison officer, embassy in …</source>
        <translation>เจ้าหน้าที่ประสานงาน สถานทูตที่ …</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>เวลาทำการ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>เขตเวลา</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>เพิ่มจุดติดต่อ</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>แก้ไขจุดติดต่อ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Say how the office is called.</source>
        <translation>ระบุชื่อสำนักงาน</translation>
    </message>
    <message>
        <source>The country is not known. Use its code or its name in English, or leave it empty.</source>
        <translation>ไม่รู้จักประเทศนี้ ใช้รหัสหรือชื่อภาษาอังกฤษ หรือเว้นว่าง</translation>
    </message>
    <message>
        <source>The time zone is not known. Write it as Asia/Bangkok.</source>
        <translation>ไม่รู้จักเขตเวลานี้ เขียนแบบ Asia/Bangkok</translation>
    </message>
    <message>
        <source>Write hours as 24/7 or Mon-Fri 08:00-16:00, with a time zone, so that &quot;open now&quot; can be told.</source>
        <translation>เขียนเวลาแบบ 24/7 หรือ Mon-Fri 08:00-16:00 พร้อมเขตเวลา เพื่อบอกได้ว่า &quot;เปิดอยู่&quot;</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ContractCard</name>
    <message>
        <source>What binds you</source>
        <translation>สิ่งที่ผูกพันท่าน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CorrectionDialog</name>
    <message>
        <source>Paragraph</source>
        <translation>ย่อหน้า</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>สิ่งที่เปลี่ยน</translation>
    </message>
    <message>
        <source>Propose to %1</source>
        <translation>เสนอต่อ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Propose a correction</source>
        <translation>เสนอการแก้ไข</translation>
    </message>
    <message>
        <source>%1 decides. What you have here stays as it is until a new version comes.</source>
        <translation>%1 เป็นผู้ตัดสินใจ สิ่งที่ท่านมีคงเดิมจนกว่ารุ่นใหม่จะมาถึง</translation>
    </message>
    <message>
        <source>The words it should have</source>
        <translation>ข้อความที่ควรเป็น</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุใด</translation>
    </message>
    <message>
        <source>How you know: a document seen, a register asked</source>
        <translation>ทราบได้อย่างไร: เห็นเอกสาร ถามทะเบียน</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
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
        <translation>ไม่ระบุ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CourierDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>กำลังทำงาน…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CourierReadDialog</name>
    <message>
        <source>Read a courier file</source>
        <translation>อ่านไฟล์นำส่ง</translation>
    </message>
    <message>
        <source>What another desk sent by hand comes in the same way as by the portal. What came before is left alone.</source>
        <translation>สิ่งที่หน่วยอื่นส่งด้วยมือเข้ามาเหมือนทางพอร์ทัล สิ่งที่มาก่อนแล้วคงเดิม</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>เลือกไฟล์…</translation>
    </message>
    <message>
        <source>Courier file (*.cs-courier);;All files (*)</source>
        <translation>ไฟล์นำส่ง (*.cs-courier);;ทุกไฟล์ (*)</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CourierWords</name>
    <message>
        <source>Nothing waits for %1. The file holds no letter; you need not carry it.</source>
        <translation>ไม่มีสิ่งใดรอ %1 ไฟล์ไม่มีจดหมาย ไม่ต้องนำส่ง</translation>
    </message>
    <message numerus="yes">
        <source>%n more did not fit: write another file once these have arrived.</source>
        <translation>
            <numerusform>อีก %n ฉบับไม่พอ: เขียนไฟล์ใหม่เมื่อชุดนี้ถึงแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File number %1 for %2 holds %n letter(s). Only %2 can open it. They stay in the queue until %2 has signed for them; if the portal brings them too, nothing comes twice.</source>
        <translation>
            <numerusform>ไฟล์เลข %1 สำหรับ %2 มีจดหมาย %n ฉบับ เฉพาะ %2 เปิดได้ จดหมายยังอยู่ในคิวจนกว่า %2 จะลงนามรับ หากพอร์ทัลส่งด้วยก็ไม่ซ้ำ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File number %1 from %2 held %n letter(s).</source>
        <translation>
            <numerusform>ไฟล์เลข %1 จาก %2 มีจดหมาย %n ฉบับ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in now.</source>
        <translation>
            <numerusform>รับเข้าใหม่ %n ฉบับ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had come before.</source>
        <translation>
            <numerusform>มาก่อนแล้ว %n ฉบับ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was set aside; the Inbox says why.</source>
        <translation>
            <numerusform>แยกเก็บ %n ฉบับ กล่องขาเข้าบอกเหตุผล</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files %1 and %n more from %2 never came here. Ask that desk for them.</source>
        <translation>
            <numerusform>ไฟล์ %1 และอีก %n ไฟล์จาก %2 ไม่เคยมาถึง ขอจากหน่วยนั้น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) from %2 never came here: %1. Ask that desk for what lacks.</source>
        <translation>
            <numerusform>%n ไฟล์จาก %2 ไม่เคยมาถึง: %1 ขอที่ขาดจากหน่วยนั้น</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::CourierWriteDialog</name>
    <message>
        <source>Write a courier file</source>
        <translation>เขียนไฟล์นำส่ง</translation>
    </message>
    <message>
        <source>Everything that waits for one desk goes into a file that only that desk can open. Hand it over on a stick or by mail.</source>
        <translation>ทุกสิ่งที่รอหน่วยหนึ่งรวมในไฟล์ที่เฉพาะหน่วยนั้นเปิดได้ ส่งด้วยแฟลชไดรฟ์หรืออีเมล</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>เขียนไฟล์…</translation>
    </message>
    <message>
        <source>For which desk</source>
        <translation>สำหรับหน่วยใด</translation>
    </message>
    <message>
        <source>Desk: code or name of its state</source>
        <translation>หน่วย: รหัสหรือชื่อรัฐ</translation>
    </message>
    <message>
        <source>Courier file (*.cs-courier)</source>
        <translation>ไฟล์นำส่ง (*.cs-courier)</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CutPane</name>
    <message>
        <source>Your note</source>
        <translation>บันทึกของท่าน</translation>
    </message>
    <message>
        <source>Cut for every recipient</source>
        <translation>ตัดออกสำหรับผู้รับทุกราย</translation>
    </message>
    <message>
        <source>Cut for %1</source>
        <translation>ตัดออกสำหรับ %1</translation>
    </message>
    <message>
        <source>%1 does not get it</source>
        <translation>%1 ไม่ได้รับ</translation>
    </message>
    <message>
        <source>Translation of paragraph %1</source>
        <translation>คำแปลของย่อหน้า %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>ย่อหน้า %1</translation>
    </message>
    <message>
        <source>With its source</source>
        <translation>พร้อมแหล่งข่าว</translation>
    </message>
    <message>
        <source>Paragraph %1 with its source</source>
        <translation>ย่อหน้า %1 พร้อมแหล่งข่าว</translation>
    </message>
    <message>
        <source>Shows no source or method</source>
        <translation>ไม่เผยแหล่งข่าวหรือวิธีการ</translation>
    </message>
    <message>
        <source>Paragraph %1 shows no source or method</source>
        <translation>ย่อหน้า %1 ไม่เผยแหล่งข่าวหรือวิธีการ</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>ใส่คืน</translation>
    </message>
    <message>
        <source>Cut for all</source>
        <translation>ตัดออกสำหรับทุกราย</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>ตัดออก</translation>
    </message>
    <message>
        <source>Strike for %1</source>
        <translation>ขีดออกสำหรับ %1</translation>
    </message>
    <message>
        <source>Strike for all</source>
        <translation>ขีดออกสำหรับทุกราย</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>ขีดออก</translation>
    </message>
    <message>
        <source>Show all words again</source>
        <translation>แสดงทุกคำอีกครั้ง</translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation>ไฟล์ของแฟ้มคดี</translation>
    </message>
    <message>
        <source>somebody can be told from it</source>
        <translation>ระบุตัวบุคคลได้</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>ไม่ได้ระบุ</translation>
    </message>
    <message numerus="yes">
        <source>About: %1 and %n more</source>
        <translation>
            <numerusform>เกี่ยวกับ: %1 และอีก %n</numerusform>
        </translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>เกี่ยวกับ: %1</translation>
    </message>
    <message>
        <source>%1 tells about: %2</source>
        <translation>%1 กล่าวถึง: %2</translation>
    </message>
    <message>
        <source>Somebody can be told from it</source>
        <translation>ระบุตัวบุคคลได้</translation>
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
    <name>countersign::ui::DetailPane</name>
    <message>
        <source>Back to the list</source>
        <translation>กลับไปที่รายการ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DiffWords</name>
    <message>
        <source>taken out: %1</source>
        <translation>ตัดออก: %1</translation>
    </message>
    <message>
        <source>put in: %1</source>
        <translation>ใส่เพิ่ม: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DigitsDialog</name>
    <message>
        <source>All digits are the same</source>
        <translation>ตัวเลขตรงกันทั้งหมด</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Compare digits with %1</source>
        <translation>เทียบตัวเลขกับ %1</translation>
    </message>
    <message>
        <source>Call them on a number you know, or meet. Each side reads these digits aloud while the other follows on their own screen. Do not send them by mail or chat.</source>
        <translation>โทรหาด้วยเลขที่รู้จักหรือพบกัน แต่ละฝ่ายอ่านตัวเลขออกเสียงขณะอีกฝ่ายดูบนจอของตน อย่าส่งทางอีเมลหรือแชต</translation>
    </message>
    <message>
        <source>By voice</source>
        <translation>ทางเสียง</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>ต่อหน้า</translation>
    </message>
    <message>
        <source>How the digits were compared</source>
        <translation>เทียบตัวเลขอย่างไร</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Digits to compare</source>
        <translation>ตัวเลขที่ต้องเทียบ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DirectoryFilters</name>
    <message>
        <source>Role</source>
        <translation>หน้าที่</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>Country, name, role</source>
        <translation>ประเทศ ชื่อ หน้าที่</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>ค้นในทำเนียบ</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>ทุกหน้าที่</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>ทุกภาษา</translation>
    </message>
    <message>
        <source>By their own clock</source>
        <translation>ตามเวลาท้องถิ่น</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DirectoryPage</name>
    <message>
        <source>key %1</source>
        <translation>กุญแจ %1</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ทำเนียบ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>เพิ่มจุดติดต่อ</translation>
    </message>
    <message>
        <source>Nobody fits this filter</source>
        <translation>ไม่มีผู้ใดตรงกับตัวกรองนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are hidden.</source>
        <translation>
            <numerusform>ซ่อน %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>ยังไม่มีผู้ใด</translation>
    </message>
    <message>
        <source>Desks appear with the first sync. Liaison officers, embassies and NCBs are your desk&apos;s own contacts.</source>
        <translation>หน่วยปรากฏเมื่อซิงค์ครั้งแรก เจ้าหน้าที่ประสานงาน สถานทูต และ NCB เป็นผู้ติดต่อของหน่วยท่าน</translation>
    </message>
    <message>
        <source>The contact is added.</source>
        <translation>เพิ่มจุดติดต่อแล้ว</translation>
    </message>
    <message>
        <source>The contact is changed.</source>
        <translation>แก้ไขจุดติดต่อแล้ว</translation>
    </message>
    <message>
        <source>The contact rests in the bin for 30 days.</source>
        <translation>จุดติดต่ออยู่ในถังขยะ 30 วัน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DirectoryPane</name>
    <message>
        <source>Contact in detail</source>
        <translation>รายละเอียดจุดติดต่อ</translation>
    </message>
    <message>
        <source>This desk has left the federation or is suspended. Nothing is sent to it.</source>
        <translation>หน่วยนี้ออกจากสหพันธ์หรือถูกระงับ จะไม่ส่งสิ่งใดถึง</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>วิธีติดต่อ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>เวลาทำการ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>The charter of this desk names no contact.</source>
        <translation>ธรรมนูญของหน่วยนี้ไม่ระบุจุดติดต่อ</translation>
    </message>
    <message>
        <source>Copy contact</source>
        <translation>คัดลอกจุดติดต่อ</translation>
    </message>
    <message>
        <source>The contact is copied.</source>
        <translation>คัดลอกจุดติดต่อแล้ว</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Key of the desk</source>
        <translation>กุญแจของหน่วย</translation>
    </message>
    <message>
        <source>your own desk</source>
        <translation>หน่วยของท่าน</translation>
    </message>
    <message>
        <source>Other desks compare this with what their directory says.</source>
        <translation>หน่วยอื่นเทียบกับสิ่งที่ทำเนียบของตนระบุ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>ลายนิ้วมือกุญแจ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>เทียบอีกครั้ง</translation>
    </message>
    <message>
        <source>Compare digits</source>
        <translation>เทียบตัวเลข</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>แสดง QR</translation>
    </message>
    <message>
        <source>Go on without comparing</source>
        <translation>ทำต่อโดยไม่เทียบ</translation>
    </message>
    <message>
        <source>Recorded in the audit chain with your name</source>
        <translation>บันทึกในสายบันทึกพร้อมชื่อท่าน</translation>
    </message>
    <message>
        <source>The key counts as compared, by you, today.</source>
        <translation>ถือว่าท่านเทียบกุญแจแล้วในวันนี้</translation>
    </message>
    <message>
        <source>The digits differ, so the two desks do not see the same directory. Send nothing to this desk and call your desk administrator.</source>
        <translation>ตัวเลขต่างกัน สองหน่วยเห็นทำเนียบไม่ตรงกัน อย่าส่งสิ่งใดถึงหน่วยนี้และแจ้งผู้ดูแลระบบของหน่วย</translation>
    </message>
    <message>
        <source>Fingerprint of %1</source>
        <translation>ลายนิ้วมือกุญแจของ %1</translation>
    </message>
    <message>
        <source>Sending goes on. The key counts as unverified until somebody compares it.</source>
        <translation>ส่งต่อไปได้ ถือว่ากุญแจยังไม่ตรวจจนกว่าจะมีผู้เทียบ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Disclosure</name>
    <message>
        <source>open</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DocumentTab</name>
    <message>
        <source>Issuer</source>
        <translation>ผู้ออก</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>สืบค้น</translation>
    </message>
    <message>
        <source>Check another</source>
        <translation>ตรวจรายการอื่น</translation>
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
        <translation>ผู้ออก ถ้าทราบ</translation>
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
        <translation>ตัดออก: %1 เก็บไว้พร้อมชื่อท่านและเวลา นำกลับมาได้จากหน้ารายการที่พบ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FileDialog</name>
    <message>
        <source>Cases</source>
        <translation>แฟ้มคดี</translation>
    </message>
    <message>
        <source>File to case</source>
        <translation>เก็บเข้าแฟ้มคดี</translation>
    </message>
    <message>
        <source>It becomes a note of the case; every paragraph keeps whom it comes from and what binds it.</source>
        <translation>จะเป็นบันทึกของแฟ้มคดี ทุกย่อหน้าเก็บที่มาและข้อผูกพันไว้</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>แฟ้มคดีใด</translation>
    </message>
    <message>
        <source>Title or reference, or the title of a new case</source>
        <translation>ชื่อเรื่องหรือเลขอ้างอิง หรือชื่อแฟ้มคดีใหม่</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>แฟ้มคดีใหม่</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FindingRow</name>
    <message>
        <source>The same of %1.</source>
        <extracomment>%1: numbers of paragraphs, names of files</extracomment>
        <translation>เช่นเดียวกับ %1</translation>
    </message>
    <message numerus="yes">
        <source>Cut all %n</source>
        <translation>
            <numerusform>ตัดออกทั้ง %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut all %n for %1</source>
        <translation>
            <numerusform>ตัดออกทั้ง %n สำหรับ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::FindingsCard</name>
    <message>
        <source>This cannot go yet. It is kept here.</source>
        <translation>ยังส่งไม่ได้ เก็บไว้ที่นี่</translation>
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
    <name>countersign::ui::GradePopover</name>
    <message>
        <source>Grade this paragraph</source>
        <translation>ประเมินย่อหน้านี้</translation>
    </message>
    <message>
        <source>Grading, for example A2</source>
        <translation>การประเมิน เช่น A2</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>ระบบ</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ประเมิน</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>Source: one of %1</source>
        <translation>แหล่งข่าว: เลือกจาก %1</translation>
    </message>
    <message>
        <source>Information: one of %1</source>
        <translation>ข้อมูล: เลือกจาก %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About %1 in the Admiralty scale. The original is kept.</source>
        <translation>ประมาณ %1 ในระบบ Admiralty การประเมินเดิมเก็บไว้</translation>
    </message>
</context>
<context>
    <name>countersign::ui::GradingWords</name>
    <message>
        <source>completely reliable</source>
        <translation>เชื่อถือได้อย่างสมบูรณ์</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>เชื่อถือได้เป็นส่วนใหญ่</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>เชื่อถือได้พอสมควร</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>มักเชื่อถือไม่ได้</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>เชื่อถือไม่ได้</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>ตัดสินความเชื่อถือไม่ได้</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>น่าจะจริง</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>อาจจริง</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>น่าสงสัย</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>ไม่น่าเป็นไปได้</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>ตัดสินความจริงไม่ได้</translation>
    </message>
    <message>
        <source>no doubt about the source</source>
        <translation>ไม่มีข้อสงสัยในแหล่งข่าว</translation>
    </message>
    <message>
        <source>source mostly reliable</source>
        <translation>แหล่งข่าวมักเชื่อถือได้</translation>
    </message>
    <message>
        <source>source mostly unreliable</source>
        <translation>แหล่งข่าวมักเชื่อถือไม่ได้</translation>
    </message>
    <message>
        <source>source cannot be assessed</source>
        <translation>ประเมินแหล่งข่าวไม่ได้</translation>
    </message>
    <message>
        <source>always reliable</source>
        <translation>เชื่อถือได้เสมอ</translation>
    </message>
    <message>
        <source>mostly reliable</source>
        <translation>มักเชื่อถือได้</translation>
    </message>
    <message>
        <source>sometimes reliable</source>
        <translation>เชื่อถือได้บางครั้ง</translation>
    </message>
    <message>
        <source>untested source</source>
        <translation>แหล่งข่าวที่ยังไม่ได้ทดสอบ</translation>
    </message>
    <message>
        <source>accuracy not in doubt</source>
        <translation>ไม่มีข้อสงสัยในความถูกต้อง</translation>
    </message>
    <message>
        <source>known personally to the source</source>
        <translation>แหล่งข่าวรู้ด้วยตนเอง</translation>
    </message>
    <message>
        <source>not known personally, corroborated</source>
        <translation>ไม่ได้รู้ด้วยตนเอง แต่มีข้อมูลสนับสนุน</translation>
    </message>
    <message>
        <source>cannot be corroborated or judged</source>
        <translation>หาข้อมูลสนับสนุนหรือตัดสินไม่ได้</translation>
    </message>
    <message>
        <source>suspected to be false or malicious</source>
        <translation>สงสัยว่าเท็จหรือมุ่งร้าย</translation>
    </message>
    <message>
        <source>known directly to the source</source>
        <translation>แหล่งข่าวรู้โดยตรง</translation>
    </message>
    <message>
        <source>known indirectly, corroborated</source>
        <translation>รู้โดยอ้อม มีข้อมูลสนับสนุน</translation>
    </message>
    <message>
        <source>known indirectly</source>
        <translation>รู้โดยอ้อม</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>suspected to be false</source>
        <translation>สงสัยว่าเท็จ</translation>
    </message>
    <message>
        <source>Admiralty (A2)</source>
        <translation>Admiralty (A2)</translation>
    </message>
    <message>
        <source>4x4 (B2)</source>
        <translation>4x4 (B2)</translation>
    </message>
    <message>
        <source>5x5x5, old (B21)</source>
        <translation>5x5x5 แบบเก่า (B21)</translation>
    </message>
    <message>
        <source>3x5x2 (1AP)</source>
        <translation>3x5x2 (1AP)</translation>
    </message>
    <message>
        <source>reliable source</source>
        <translation>แหล่งข่าวเชื่อถือได้</translation>
    </message>
    <message>
        <source>source not reliable</source>
        <translation>แหล่งข่าวเชื่อถือไม่ได้</translation>
    </message>
    <message>
        <source>named recipients only</source>
        <translation>เฉพาะผู้รับที่ระบุชื่อ</translation>
    </message>
    <message>
        <source>the recipient&apos;s organisation only</source>
        <translation>เฉพาะองค์กรของผู้รับ</translation>
    </message>
    <message>
        <source>the organisation and those who must know</source>
        <translation>องค์กรและผู้ที่จำเป็นต้องทราบ</translation>
    </message>
    <message>
        <source>the community, no public channel</source>
        <translation>ประชาคม ไม่ใช้ช่องทางสาธารณะ</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ไม่จำกัด</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>อ่านเท่านั้น</translation>
    </message>
    <message>
        <source>query own systems</source>
        <translation>สืบค้นในระบบของตน</translation>
    </message>
    <message>
        <source>act at the border</source>
        <translation>ดำเนินการที่ชายแดน</translation>
    </message>
    <message>
        <source>only to prevent and fight crime</source>
        <translation>เพื่อป้องกันและปราบปรามอาชญากรรมเท่านั้น</translation>
    </message>
    <message>
        <source>not in court without permission</source>
        <translation>ห้ามใช้ในศาลโดยไม่ได้รับอนุญาต</translation>
    </message>
    <message>
        <source>not passed on without permission</source>
        <translation>ห้ามส่งต่อโดยไม่ได้รับอนุญาต</translation>
    </message>
    <message>
        <source>other restriction, as written</source>
        <translation>ข้อจำกัดอื่น ตามที่เขียน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::GroupsDialog</name>
    <message>
        <source>Groups</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>กลุ่มใหม่</translation>
    </message>
    <message>
        <source>Keep group</source>
        <translation>เก็บกลุ่ม</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>ลบกลุ่ม</translation>
    </message>
    <message>
        <source>Groups of desks</source>
        <translation>กลุ่มหน่วย</translation>
    </message>
    <message>
        <source>A group is a shortcut. Before anything is sent it becomes the named desks that it stands for.</source>
        <translation>กลุ่มเป็นทางลัด ก่อนส่งจะกลายเป็นรายชื่อหน่วยที่กลุ่มแทน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Members by code</source>
        <translation>สมาชิกตามรหัส</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>สมาชิก %n ราย</numerusform>
        </translation>
    </message>
    <message>
        <source>own</source>
        <translation>ของหน่วย</translation>
    </message>
    <message>
        <source>Made by this desk</source>
        <translation>หน่วยนี้สร้าง</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>จาก: %1</translation>
    </message>
    <message>
        <source>None of its members has a desk in this federation.</source>
        <translation>ไม่มีสมาชิกรายใดมีหน่วยในสหพันธ์นี้</translation>
    </message>
    <message>
        <source>Here it stands for: %1</source>
        <translation>ที่นี่หมายถึง: %1</translation>
    </message>
    <message>
        <source>A group needs a name of its own and the codes of its members, as QNB QRC.</source>
        <translation>กลุ่มต้องมีชื่อของตนเองและรหัสสมาชิก เช่น QNB QRC</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HandoverBook</name>
    <message>
        <source>Handed over by, date, signature</source>
        <translation>ผู้ส่งมอบ วันที่ ลายมือชื่อ</translation>
    </message>
    <message>
        <source>Received by, date, signature</source>
        <translation>ผู้รับ วันที่ ลายมือชื่อ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HandoverDialog</name>
    <message>
        <source>Print to hand over</source>
        <translation>พิมพ์เพื่อส่งมอบ</translation>
    </message>
    <message>
        <source>The product is in %1. The export is in the audit log.</source>
        <translation>เอกสารอยู่ใน %1 การส่งออกอยู่ในบันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>Sent to the printer. It is in the audit log.</source>
        <translation>ส่งไปพิมพ์แล้ว อยู่ในบันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>Print to hand over to %1</source>
        <translation>พิมพ์เพื่อส่งมอบแก่ %1</translation>
    </message>
    <message>
        <source>Name and office of who receives it</source>
        <translation>ชื่อและสำนักงานของผู้รับ</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>ส่งมอบแก่</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
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
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>It was handed over</source>
        <translation>ส่งมอบแล้ว</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>เลขอ้างอิง</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>รุ่น %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>ผ่านทาง</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>ผูกพันด้วย</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>ข้อจำกัดการใช้</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>จุดติดต่อ</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>ใบปะหน้า</translation>
    </message>
    <message>
        <source>Say who received it.</source>
        <translation>ระบุผู้รับ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HeadCard</name>
    <message>
        <source>The agreement</source>
        <translation>ความตกลง</translation>
    </message>
    <message>
        <source>Binding under international law</source>
        <translation>ผูกพันตามกฎหมายระหว่างประเทศ</translation>
    </message>
    <message>
        <source>Left empty, it is called by its parties</source>
        <translation>หากเว้นว่าง จะเรียกตามชื่อภาคี</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>The party is not known. Use its code or its name in English, or leave the field empty.</source>
        <translation>ไม่รู้จักภาคีนี้ ใช้รหัสหรือชื่อภาษาอังกฤษ หรือเว้นว่างไว้</translation>
    </message>
    <message>
        <source>The day cannot be read. Write it as 2026-12-31, or leave it empty.</source>
        <translation>อ่านวันที่ไม่ได้ เขียนแบบ 2026-12-31 หรือเว้นว่างไว้</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitActs</name>
    <message>
        <source>The answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Feedback to the owner</source>
        <translation>แจ้งผลแก่เจ้าของ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>สิ่งที่ได้ดำเนินการ</translation>
    </message>
    <message>
        <source>Note: who answered, their reference</source>
        <translation>บันทึก: ผู้ตอบและเลขอ้างอิง</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>แจ้งผลแล้ว</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>ไม่ยืนยัน</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>ไม่มีคำตอบ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitCompare</name>
    <message>
        <source>Compare: tick each line that agrees</source>
        <translation>เทียบ: ทำเครื่องหมายบรรทัดที่ตรงกัน</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>เทียบแล้ว</translation>
    </message>
    <message>
        <source>Zone as it was read</source>
        <translation>แถบ MRZ ตามที่อ่าน</translation>
    </message>
    <message>
        <source>The printed document agrees with the alert</source>
        <translation>เอกสารจริงตรงกับรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>On the document</source>
        <translation>บนเอกสาร</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>ในแถบ MRZ</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>ตามที่สืบค้น</translation>
    </message>
    <message>
        <source>In the alert</source>
        <translation>ในรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>ความตรงกัน</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>ในบัญชี</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ประมาณ %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>เกิด</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>The owner has withdrawn this alert since.</source>
        <translation>เจ้าของถอนรายการแจ้งเตือนนี้แล้ว</translation>
    </message>
    <message>
        <source>The owner has changed this alert since the hit was opened.</source>
        <translation>เจ้าของแก้ไขรายการแจ้งเตือนนี้หลังจากเปิดรายการที่พบ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitContact</name>
    <message>
        <source>Ask %1</source>
        <translation>สอบถาม %1</translation>
    </message>
    <message>
        <source>Ask %1 to confirm</source>
        <translation>ขอให้ %1 ยืนยัน</translation>
    </message>
    <message>
        <source>The list&apos;s own authority decides. Quote its reference: %1.</source>
        <translation>หน่วยงานเจ้าของบัญชีเป็นผู้ตัดสิน อ้างเลขอ้างอิง: %1</translation>
    </message>
    <message>
        <source>The directory names no contact. Ask through a liaison officer or the INTERPOL NCB.</source>
        <translation>ทำเนียบไม่ระบุผู้ติดต่อ สอบถามผ่านเจ้าหน้าที่ประสานงานหรือ INTERPOL NCB</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>เปิดอยู่ขณะนี้</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>ปิดอยู่ขณะนี้</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>สิ่งที่ควรพูด</translation>
    </message>
    <message>
        <source>Copy call script</source>
        <translation>คัดลอกบทโทรศัพท์</translation>
    </message>
    <message>
        <source>Number, issuer, kind, place, time and purpose; never the holder&apos;s name</source>
        <translation>หมายเลข ผู้ออก ชนิด สถานที่ เวลา และวัตถุประสงค์ ไม่บอกชื่อผู้ถือเอกสาร</translation>
    </message>
    <message>
        <source>Asked through</source>
        <translation>สอบถามผ่าน</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>สอบถามแล้วขณะนี้</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Your own desk&apos;s alert: have it confirmed there</source>
        <translation>รายการแจ้งเตือนของหน่วยท่านเอง: ขอให้ยืนยันที่หน่วย</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitPane</name>
    <message>
        <source>Back to the list</source>
        <translation>กลับไปที่รายการ</translation>
    </message>
    <message>
        <source>Hit in detail</source>
        <translation>รายละเอียดรายการที่พบ</translation>
    </message>
    <message>
        <source>Late hit</source>
        <translation>พบภายหลัง</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>clock, next step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The call script is in the clipboard for half a minute.</source>
        <translation>บทโทรศัพท์อยู่ในคลิปบอร์ดครึ่งนาที</translation>
    </message>
    <message>
        <source>Flag: may seek protection</source>
        <translation>ทำเครื่องหมาย: อาจขอความคุ้มครอง</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>ไม่ใช่บุคคลเดียวกัน</translation>
    </message>
    <message>
        <source>Not the same document</source>
        <translation>ไม่ใช่เอกสารเดียวกัน</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>ย้อนขั้นตอนล่าสุด</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (ย้อนแล้ว)</translation>
    </message>
    <message>
        <source>Opened from a late hit</source>
        <translation>เปิดจากการพบภายหลัง</translation>
    </message>
    <message>
        <source>Opened from a look-up</source>
        <translation>เปิดจากการสืบค้น</translation>
    </message>
    <message>
        <source>The checks do not let this go to %1, and nothing was sent. No agreement may cover it today, or the holder may need protection: look at Agreements, or speak with the protection adviser.</source>
        <translation>การตรวจไม่อนุญาตให้ส่งถึง %1 และไม่ได้ส่งสิ่งใด อาจไม่มีความตกลงครอบคลุมในวันนี้ หรือผู้ถืออาจต้องการความคุ้มครอง: ดูที่ความตกลง หรือปรึกษาที่ปรึกษาด้านความคุ้มครอง</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitProtection</name>
    <message>
        <source>The holder may be seeking protection</source>
        <translation>ผู้ถือเอกสารอาจกำลังขอความคุ้มครอง</translation>
    </message>
    <message>
        <source>Asking %1 could reach the country the holder may need protection from, so it is not offered here.</source>
        <translation>การสอบถาม %1 อาจไปถึงประเทศที่ผู้ถือเอกสารต้องได้รับความคุ้มครองจากประเทศนั้น จึงไม่มีให้เลือกที่นี่</translation>
    </message>
    <message>
        <source>The protection adviser was spoken with.</source>
        <translation>ปรึกษาที่ปรึกษาด้านการคุ้มครองแล้ว</translation>
    </message>
    <message>
        <source>Speak with the protection adviser first.</source>
        <translation>ปรึกษาที่ปรึกษาด้านการคุ้มครองก่อน</translation>
    </message>
    <message>
        <source>Through this desk: %1</source>
        <translation>ผ่านหน่วยนี้: %1</translation>
    </message>
    <message>
        <source>What the adviser said, or why the flag does not hold</source>
        <translation>คำแนะนำของที่ปรึกษา หรือเหตุที่เครื่องหมายไม่เป็นจริง</translation>
    </message>
    <message>
        <source>Spoke with the adviser</source>
        <translation>ปรึกษาแล้ว</translation>
    </message>
    <message>
        <source>Referred for protection</source>
        <translation>ส่งต่อเพื่อขอความคุ้มครอง</translation>
    </message>
    <message>
        <source>Clear flag</source>
        <translation>ลบเครื่องหมาย</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ขั้นตอน %1 จาก %2: %3</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitsPage</name>
    <message>
        <source>protection first</source>
        <translation>คุ้มครองก่อน</translation>
    </message>
    <message>
        <source>late hit</source>
        <translation>พบภายหลัง</translation>
    </message>
    <message>
        <source>similar only</source>
        <translation>คล้ายเท่านั้น</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>รอท่าน</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>รายการที่พบ</translation>
    </message>
    <message>
        <source>Which hits</source>
        <translation>รายการใด</translation>
    </message>
    <message>
        <source>Answer late</source>
        <translation>คำตอบล่าช้า</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>ความคุ้มครอง</translation>
    </message>
    <message>
        <source>Filter by number</source>
        <translation>กรองตามหมายเลข</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>No hit fits this filter</source>
        <translation>ไม่มีรายการที่ตรงกับตัวกรองนี้</translation>
    </message>
    <message>
        <source>Clear it to see the others.</source>
        <translation>ล้างตัวกรองเพื่อดูรายการอื่น</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>ไม่มีสิ่งใดรอท่าน</translation>
    </message>
    <message>
        <source>Last sync %1.</source>
        <translation>ซิงค์ล่าสุด %1</translation>
    </message>
    <message>
        <source>A hit comes here from a look-up or from the Inbox and is followed until its owner knows what came of it.</source>
        <translation>รายการที่พบมาจากการสืบค้นหรือกล่องขาเข้า และติดตามจนเจ้าของทราบผล</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>เปิดอยู่ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>ล่าช้า %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxFilters</name>
    <message>
        <source>Unread</source>
        <translation>ยังไม่อ่าน</translation>
    </message>
    <message>
        <source>Similar numbers</source>
        <translation>เลขคล้ายกัน</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>ผู้ส่ง</translation>
    </message>
    <message>
        <source>Numbers that differ by one character</source>
        <translation>เลขที่ต่างกันหนึ่งตัวอักษร</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>ทุกประเภท</translation>
    </message>
    <message>
        <source>Late hit</source>
        <translation>พบภายหลัง</translation>
    </message>
    <message>
        <source>All senders</source>
        <translation>ผู้ส่งทั้งหมด</translation>
    </message>
    <message>
        <source>Words, number or file name</source>
        <translation>คำ หมายเลข หรือชื่อไฟล์</translation>
    </message>
    <message>
        <source>Find in what was received</source>
        <translation>ค้นในสิ่งที่ได้รับ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>กล่องขาเข้า</translation>
    </message>
    <message>
        <source>Nothing waits for you. Last sync %1.</source>
        <translation>ไม่มีสิ่งใดรอท่าน ซิงค์ล่าสุด %1</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>ไม่มีสิ่งใดรอท่าน</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>ไม่มีสิ่งใดตรงกับตัวกรองนี้</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>ไม่มีสิ่งใหม่</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>ยังไม่อ่าน %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What other desks send comes here, and so does a new hit for a number you checked earlier.</source>
        <translation>สิ่งที่หน่วยอื่นส่งมาอยู่ที่นี่ รวมถึงรายการที่พบใหม่ของเลขที่เคยตรวจ</translation>
    </message>
    <message>
        <source>It is not here: it has not come yet, or was destroyed.</source>
        <translation>ไม่อยู่ที่นี่: ยังไม่มาถึงหรือถูกทำลายแล้ว</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxPane</name>
    <message>
        <source>Item in detail</source>
        <translation>รายละเอียดรายการ</translation>
    </message>
    <message>
        <source>Open hit</source>
        <translation>เปิดรายการที่พบ</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>ทำเป็นยังไม่อ่าน</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>ทำเป็นอ่านแล้ว</translation>
    </message>
    <message>
        <source>Who was told?</source>
        <translation>ใครได้รับแจ้งบ้าง?</translation>
    </message>
    <message>
        <source>Name asked</source>
        <translation>ชื่อที่สืบค้น</translation>
    </message>
    <message>
        <source>Number asked</source>
        <translation>หมายเลขที่สืบค้น</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>ผู้ออก</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>สอบถามแล้ว</translation>
    </message>
    <message>
        <source>By</source>
        <translation>โดย</translation>
    </message>
    <message>
        <source>At</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Listed in</source>
        <translation>อยู่ในบัญชี</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>เลขอ้างอิง</translation>
    </message>
    <message>
        <source>In the alert</source>
        <translation>ในรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>มาถึงเมื่อ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxWords</name>
    <message>
        <source>read</source>
        <translation>อ่านแล้ว</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ยังไม่อ่าน</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>การส่งมอบ</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>การแก้ไข</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>การถอนคืน</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ข้อสังเกต</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>ขออนุมัติ</translation>
    </message>
    <message>
        <source>Advice asked</source>
        <translation>ขอคำปรึกษา</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>แยกเก็บ</translation>
    </message>
    <message>
        <source>Late hit: %1</source>
        <translation>พบภายหลัง: %1</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>ทำลายแล้ว</translation>
    </message>
    <message>
        <source>recalled, locked</source>
        <translation>ถอนคืน ล็อกไว้</translation>
    </message>
    <message>
        <source>a newer version is here</source>
        <translation>มีรุ่นใหม่กว่าที่นี่</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) to come</source>
        <translation>
            <numerusform>อีก %n ส่วน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ItemDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>รายการใหม่</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>แก้ไขรายการ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Number, name or title</source>
        <translation>หมายเลข ชื่อ หรือชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Issuer of the document</source>
        <translation>ผู้ออกเอกสาร</translation>
    </message>
    <message>
        <source>Issuing state, for a document</source>
        <translation>รัฐผู้ออก สำหรับเอกสาร</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>From: 2026-03-04, 2026-03 or 2026</source>
        <translation>จาก: 2026-03-04, 2026-03 หรือ 2026</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>จนถึง</translation>
    </message>
    <message>
        <source>Until, if it lasted</source>
        <translation>จนถึง หากเป็นช่วงเวลา</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>An item needs a number, a name or a title.</source>
        <translation>รายการต้องมีหมายเลข ชื่อ หรือชื่อเรื่อง</translation>
    </message>
    <message>
        <source>A date is written 2026-03-04, 2026-03 or 2026.</source>
        <translation>เขียนวันที่เป็น 2026-03-04, 2026-03 หรือ 2026</translation>
    </message>
    <message>
        <source>A grading is a letter A to F and a digit 1 to 6.</source>
        <translation>การประเมินเป็นตัวอักษร A ถึง F และเลข 1 ถึง 6</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ItemsPane</name>
    <message>
        <source>Items</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>เพิ่มรายการ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบออก</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>สืบค้น</translation>
    </message>
    <message>
        <source>Create an alert</source>
        <translation>สร้างรายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>ยังไม่มีรายการ</translation>
    </message>
    <message>
        <source>Items are the documents, persons, vessels and places the case is about. The chart and the timeline are made of them.</source>
        <translation>รายการคือเอกสาร บุคคล เรือ และสถานที่ที่สำนวนเกี่ยวข้อง ใช้สร้างแผนภาพและลำดับเวลา</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>เปิดสำนวน</translation>
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
    <name>countersign::ui::LetterSheet</name>
    <message>
        <source>version %1</source>
        <translation>รุ่น %1</translation>
    </message>
    <message>
        <source>Corrects the version before: %1</source>
        <translation>แก้ไขรุ่นก่อน: %1</translation>
    </message>
    <message>
        <source>Only says that a record exists. Its content is not shared; the reader can ask for it.</source>
        <translation>บอกเพียงว่ามีระเบียน ไม่แบ่งปันเนื้อหา ผู้อ่านขอได้</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>ไฟล์ %1, %2</translation>
    </message>
    <message>
        <source>Terms it is bound by</source>
        <translation>เงื่อนไขที่ผูกพัน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LetterView</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n รายการแจ้งเตือน</numerusform>
        </translation>
    </message>
    <message>
        <source>An alert that this version cannot read</source>
        <translation>รายการแจ้งเตือนที่รุ่นนี้อ่านไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more paragraph(s)</source>
        <translation>
            <numerusform>แสดงอีก %n ย่อหน้า</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::LetterWords</name>
    <message>
        <source>Not to be passed on to anybody.</source>
        <translation>ห้ามส่งต่อแก่ผู้ใด</translation>
    </message>
    <message>
        <source>May be passed on among the parties.</source>
        <translation>ส่งต่อระหว่างภาคีได้</translation>
    </message>
    <message>
        <source>Only with the written leave of %1.</source>
        <translation>เฉพาะเมื่อ %1 อนุญาตเป็นลายลักษณ์อักษร</translation>
    </message>
    <message>
        <source>Only with the written leave of %1; %2 need none.</source>
        <translation>เฉพาะเมื่อ %1 อนุญาตเป็นลายลักษณ์อักษร %2 ไม่ต้องขอ</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>ใช้ได้เพื่อ</translation>
    </message>
    <message>
        <source>nothing that is named here</source>
        <translation>ไม่มีวัตถุประสงค์ที่ระบุ</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Gone by</source>
        <translation>ต้องหมดไปภายใน</translation>
    </message>
    <message>
        <source>no end set</source>
        <translation>ไม่กำหนดสิ้นสุด</translation>
    </message>
    <message>
        <source>As evidence</source>
        <translation>เป็นพยานหลักฐาน</translation>
    </message>
    <message>
        <source>May be used in proceedings.</source>
        <translation>ใช้ในการดำเนินคดีได้</translation>
    </message>
    <message>
        <source>Not to be used in proceedings.</source>
        <translation>ห้ามใช้ในการดำเนินคดี</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>ทบทวนเมื่อ</translation>
    </message>
    <message>
        <source>When recalled</source>
        <translation>เมื่อถูกถอนคืน</translation>
    </message>
    <message numerus="yes">
        <source>To be destroyed within %n hour(s).</source>
        <translation>
            <numerusform>ต้องทำลายภายใน %n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <translation>%1 ข้อ %2</translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <translation>%1 ข้อบท %2</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>ภายใต้</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>ส่งผ่าน</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>ข้อจำกัดการใช้</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>สอบถาม</translation>
    </message>
    <message>
        <source>May be used for: %1.</source>
        <translation>ใช้ได้เพื่อ: %1</translation>
    </message>
    <message>
        <source>To be gone by %1.</source>
        <translation>ต้องหมดไปภายใน %1</translation>
    </message>
    <message>
        <source>%1 · written by %2, released by %3</source>
        <translation>%1 · เขียนโดย %2 ส่งมอบโดย %3</translation>
    </message>
    <message>
        <source>Recalled to be corrected</source>
        <translation>ถอนคืนเพื่อแก้ไข</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ถอนแล้ว</translation>
    </message>
    <message>
        <source>Recalled to be destroyed</source>
        <translation>ถอนคืนเพื่อทำลาย</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ตอบกลับ</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>โต้แย้ง</translation>
    </message>
    <message>
        <source>Proposed correction</source>
        <translation>ข้อเสนอแก้ไข</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation>ถึงเมื่อ %1</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>เปิดเมื่อ %1</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation>รับทราบเมื่อ %1</translation>
    </message>
    <message>
        <source>Acknowledged %1: %2</source>
        <translation>รับทราบเมื่อ %1: %2</translation>
    </message>
    <message>
        <source>Refused %1: %2</source>
        <translation>ปฏิเสธเมื่อ %1: %2</translation>
    </message>
    <message>
        <source>Destroyed %1; prints and exports made before: %2</source>
        <translation>ทำลายเมื่อ %1 พิมพ์และส่งออกก่อนหน้า: %2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>การยืนยัน</translation>
    </message>
    <message>
        <source>Permission to pass on</source>
        <translation>การอนุญาตส่งต่อ</translation>
    </message>
    <message>
        <source>Access to a record</source>
        <translation>การเข้าถึงระเบียน</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ตอบแล้ว</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>ปฏิเสธแล้ว</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>อนุญาตแล้ว</translation>
    </message>
    <message>
        <source>Answered by a release</source>
        <translation>ตอบด้วยการส่งมอบ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>ไม่ยืนยัน</translation>
    </message>
    <message>
        <source>It is for named persons and leaves this page in no form</source>
        <translation>สำหรับบุคคลที่ระบุชื่อ ห้ามออกจากหน้านี้ทุกรูปแบบ</translation>
    </message>
    <message>
        <source>It stays inside this desk</source>
        <translation>อยู่ในหน่วยนี้เท่านั้น</translation>
    </message>
    <message>
        <source>It goes to nobody outside without leave</source>
        <translation>ห้ามออกภายนอกโดยไม่ได้รับอนุญาต</translation>
    </message>
    <message>
        <source>It may be read and nothing else</source>
        <translation>อ่านได้เท่านั้น</translation>
    </message>
    <message>
        <source>Its originator decides about every copy</source>
        <translation>ต้นทางตัดสินใจทุกสำเนา</translation>
    </message>
    <message>
        <source>It is not passed on without permission</source>
        <translation>ห้ามส่งต่อโดยไม่ได้รับอนุญาต</translation>
    </message>
    <message>
        <source>The time for which you may hold it is over</source>
        <translation>หมดเวลาที่ท่านถือได้แล้ว</translation>
    </message>
    <message>
        <source>Passing it on needs the written leave of its originator</source>
        <translation>การส่งต่อต้องได้รับอนุญาตเป็นลายลักษณ์อักษรจากต้นทาง</translation>
    </message>
    <message>
        <source>It may not be used for this purpose</source>
        <translation>ห้ามใช้เพื่อวัตถุประสงค์นี้</translation>
    </message>
    <message>
        <source>%1 (%2). Nothing was copied, printed or sent. Ask %3 for permission.</source>
        <translation>%1 (%2) ไม่มีการคัดลอก พิมพ์ หรือส่ง ขออนุญาตจาก %3</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LinkDialog</name>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Grading scheme</source>
        <translation>ระบบการประเมิน</translation>
    </message>
    <message>
        <source>Paragraph that says so</source>
        <translation>ย่อหน้าที่ระบุไว้</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>ความเชื่อมโยงใหม่</translation>
    </message>
    <message>
        <source>holds, travelled with, booked through</source>
        <translation>ถือ เดินทางกับ จองผ่าน</translation>
    </message>
    <message>
        <source>2026-03-04, 2026-03 or empty</source>
        <translation>2026-03-04, 2026-03 หรือเว้นว่าง</translation>
    </message>
    <message>
        <source>A2, or empty</source>
        <translation>A2 หรือเว้นว่าง</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>คำ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>ระบุใน</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>เพิ่มความเชื่อมโยง</translation>
    </message>
    <message>
        <source>Admiralty</source>
        <translation>Admiralty</translation>
    </message>
    <message>
        <source>Europol 4x4</source>
        <translation>ยูโรโพล 4x4</translation>
    </message>
    <message>
        <source>UK 5x5x5</source>
        <translation>สหราชอาณาจักร 5x5x5</translation>
    </message>
    <message>
        <source>UK 3x5x2</source>
        <translation>สหราชอาณาจักร 3x5x2</translation>
    </message>
    <message>
        <source>No paragraph</source>
        <translation>ไม่มีย่อหน้า</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>grading, text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A link joins two different items. Choose another one.</source>
        <translation>ความเชื่อมโยงต้องเชื่อมสองรายการที่ต่างกัน เลือกรายการอื่น</translation>
    </message>
    <message>
        <source>Say in a word or two what joins them.</source>
        <translation>ระบุสั้น ๆ หนึ่งหรือสองคำว่าเชื่อมกันอย่างไร</translation>
    </message>
    <message>
        <source>Write the date as 2026-03-04, 2026-03 or 2026, or leave it empty.</source>
        <translation>เขียนวันที่เป็น 2026-03-04, 2026-03 หรือ 2026 หรือเว้นว่าง</translation>
    </message>
    <message>
        <source>This scheme has no grading %1.</source>
        <translation>ระบบนี้ไม่มีการประเมิน %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListImportColumns</name>
    <message>
        <source>Reference (id)</source>
        <translation>เลขอ้างอิง (id)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>ชื่อตัว</translation>
    </message>
    <message>
        <source>Original script</source>
        <translation>อักษรเดิม</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>ชื่ออื่น</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>สถานที่เกิด</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>หนังสือเดินทาง</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>ผู้ออก</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>หมดอายุ</translation>
    </message>
    <message>
        <source>Person or entity</source>
        <translation>บุคคลหรือนิติบุคคล</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>First rows of the table and what their columns hold</source>
        <translation>แถวแรก ๆ ของตารางและสิ่งที่คอลัมน์เก็บ</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>คอลัมน์ %1 เก็บ</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>ไม่ใช้</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListImportDialog</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
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
        <source>Which list</source>
        <translation>บัญชีใด</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>What its columns hold</source>
        <translation>สิ่งที่คอลัมน์เก็บ</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>สิ่งที่จะเปลี่ยน</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>ไม่มีรายการ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>อ่านตาราง</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>นำเข้าบัญชี</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>UN list</source>
        <translation>บัญชีสหประชาชาติ</translation>
    </message>
    <message>
        <source>OFAC SDN</source>
        <translation>OFAC SDN</translation>
    </message>
    <message>
        <source>Table (CSV, XLSX)</source>
        <translation>ตาราง (CSV, XLSX)</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>ชื่อบัญชี</translation>
    </message>
    <message>
        <source>As hits will show it</source>
        <translation>ตามที่จะแสดงในรายการที่พบ</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>ดูแลโดย</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>หน่วยนี้</translation>
    </message>
    <message>
        <source>2026-03-04; left empty: when the file was written</source>
        <translation>2026-03-04 เว้นว่าง: วันที่เขียนไฟล์</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>รายการในบัญชี</translation>
    </message>
    <message>
        <source>The Consolidated List of the United Nations Security Council, as XML. Nothing is changed before you say so.</source>
        <translation>บัญชีรวมของคณะมนตรีความมั่นคงแห่งสหประชาชาติในรูป XML ไม่มีสิ่งใดเปลี่ยนก่อนท่านสั่ง</translation>
    </message>
    <message>
        <source>The list of Specially Designated Nationals of the United States Treasury, as CSV. Choose sdn.csv; alt.csv, add.csv and sdn_comments.csv are read from the same folder. Nothing is changed before you say so.</source>
        <translation>บัญชี Specially Designated Nationals ของกระทรวงการคลังสหรัฐอเมริกาในรูป CSV เลือก sdn.csv โดยจะอ่าน alt.csv, add.csv และ sdn_comments.csv จากโฟลเดอร์เดียวกัน ไม่มีสิ่งใดเปลี่ยนก่อนท่านสั่ง</translation>
    </message>
    <message>
        <source>A table of persons of your own, one a row: CSV or an Excel workbook. Rows without a passport are kept and found by name. Nothing is changed before you say so.</source>
        <translation>ตารางบุคคลของท่านเอง แถวละหนึ่งคน เป็น CSV หรือสมุดงาน Excel แถวที่ไม่มีหนังสือเดินทางก็เก็บไว้และค้นด้วยชื่อได้ ไม่มีสิ่งใดเปลี่ยนก่อนท่านสั่ง</translation>
    </message>
    <message>
        <source>SDN list (sdn.csv SDN.CSV *.csv *.CSV)</source>
        <translation>บัญชี SDN (sdn.csv SDN.CSV *.csv *.CSV)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.CSV *.XLSX)</source>
        <translation>ตาราง (*.csv *.tsv *.txt *.xlsx *.CSV *.XLSX)</translation>
    </message>
    <message>
        <source>Looking at the table</source>
        <translation>กำลังดูตาราง</translation>
    </message>
    <message>
        <source>What its columns hold, as last time</source>
        <translation>สิ่งที่คอลัมน์เก็บ เหมือนครั้งก่อน</translation>
    </message>
    <message>
        <source>Reading the list and comparing it with what is here</source>
        <translation>กำลังอ่านบัญชีและเทียบกับข้อมูลที่นี่</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>มีข้อมูล</translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>เหมือนที่นี่</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more only in a newer edition</source>
        <translation>
            <numerusform>%1 และอีก %n รายการเปลี่ยนเฉพาะฉบับ</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>ถอดออก</translation>
    </message>
    <message>
        <source>Not or partly used</source>
        <translation>ไม่ได้ใช้หรือใช้บางส่วน</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>กำลังนำเข้า</translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>นำเข้าการเปลี่ยนแปลง %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>ไม่มีสิ่งที่ต้องนำเข้า</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>หรือวางที่นี่</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListImportModel</name>
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
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ระเบียน</translation>
    </message>
    <message>
        <source>Person or entity</source>
        <translation>บุคคลหรือนิติบุคคล</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>นิติบุคคล</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more name(s)</source>
        <translation>
            <numerusform>%1 และอีก %n ชื่อ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListTable</name>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
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
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>สืบค้น</translation>
    </message>
    <message>
        <source>What to look up</source>
        <translation>สิ่งที่สืบค้น</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ชุด</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailFiles</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>ดู</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>บันทึกสำเนา</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) have not come yet; a file opens when it is whole.</source>
        <translation>
            <numerusform>อีก %n ส่วนยังไม่มา ไฟล์เปิดได้เมื่อครบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown by a reader that can reach nothing else</source>
        <translation>แสดงด้วยตัวอ่านที่เข้าถึงสิ่งอื่นไม่ได้</translation>
    </message>
    <message>
        <source>Saved to %1. The copy is not encrypted; the audit chain says so.</source>
        <translation>บันทึกใน %1 สำเนาไม่เข้ารหัส สายบันทึกระบุไว้</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailPane</name>
    <message>
        <source>Letter in detail</source>
        <translation>รายละเอียดจดหมาย</translation>
    </message>
    <message>
        <source>Opening tells %1 that you read it, as its terms ask.</source>
        <translation>การเปิดจะแจ้ง %1 ว่าท่านอ่านแล้ว ตามเงื่อนไข</translation>
    </message>
    <message>
        <source>Open and tell</source>
        <translation>เปิดและแจ้ง</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Filed. The case keeps whom each paragraph comes from.</source>
        <translation>เก็บแล้ว แฟ้มคดีเก็บที่มาของแต่ละย่อหน้า</translation>
    </message>
    <message>
        <source>Dispute this release</source>
        <translation>โต้แย้งการส่งมอบนี้</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>ตอบกลับ %1</translation>
    </message>
    <message>
        <source>%1 reads your words and decides whether to correct or recall it. What you have here stays as it is.</source>
        <translation>%1 อ่านข้อความของท่านและตัดสินใจว่าจะแก้ไขหรือถอนคืน สิ่งที่ท่านมีคงเดิม</translation>
    </message>
    <message>
        <source>Only %1 reads it. It is no release: send findings through a case.</source>
        <translation>เฉพาะ %1 ได้อ่าน ไม่ใช่การส่งมอบ: ส่งผลการตรวจผ่านแฟ้มคดี</translation>
    </message>
    <message>
        <source>What is wrong, and how you know</source>
        <translation>สิ่งที่ผิดและทราบได้อย่างไร</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>ข้อความของท่าน</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>โต้แย้ง</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ตอบกลับ</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>จะส่งออกเมื่อซิงค์ครั้งหน้า</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>รับทราบ</translation>
    </message>
    <message>
        <source>Tells %1 that you have taken it in, and what you did, if you say so.</source>
        <translation>แจ้ง %1 ว่าท่านรับแล้ว และสิ่งที่ทำหากระบุ</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>ได้ทำอะไรไปแล้ว</translation>
    </message>
    <message>
        <source>Refuse this release</source>
        <translation>ไม่รับการส่งมอบนี้</translation>
    </message>
    <message>
        <source>Tells %1 that you do not take it, and why. It stays in your Inbox unused.</source>
        <translation>แจ้ง %1 ว่าท่านไม่รับและเหตุผล คงอยู่ในกล่องขาเข้าโดยไม่ใช้</translation>
    </message>
    <message>
        <source>Why you may not or will not hold it</source>
        <translation>เหตุใดท่านถือไม่ได้หรือไม่ถือ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ไม่อนุมัติ</translation>
    </message>
    <message>
        <source>Ask for longer</source>
        <translation>ขอเวลาเพิ่ม</translation>
    </message>
    <message>
        <source>It stays locked. %1 reads why you need it and decides.</source>
        <translation>ยังล็อกอยู่ %1 อ่านเหตุผลและตัดสินใจ</translation>
    </message>
    <message>
        <source>What it is needed for, and until when</source>
        <translation>ต้องใช้เพื่ออะไรและถึงเมื่อใด</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>สอบถาม</translation>
    </message>
    <message>
        <source>Proposed. What you have here stays until a new version comes.</source>
        <translation>เสนอแล้ว สิ่งที่ท่านมีคงอยู่จนกว่ารุ่นใหม่จะมา</translation>
    </message>
    <message>
        <source>Destroy it now</source>
        <translation>ทำลายเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Its words and files are erased here and cannot be brought back. %1 is told when, and how many prints and exports were made before.</source>
        <translation>ข้อความและไฟล์ถูกลบที่นี่และนำกลับไม่ได้ %1 ได้รับแจ้งเวลาและจำนวนการพิมพ์และส่งออกก่อนหน้า</translation>
    </message>
    <message>
        <source>Nothing needs to be written here</source>
        <translation>ไม่จำเป็นต้องเขียน</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>ทำลาย</translation>
    </message>
    <message>
        <source>Destroyed. The receipt goes out with the next sync.</source>
        <translation>ทำลายแล้ว ใบรับส่งออกเมื่อซิงค์ครั้งหน้า</translation>
    </message>
    <message>
        <source>Sent to the printer. It is in the audit log.</source>
        <translation>ส่งไปพิมพ์แล้ว อยู่ในบันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>Saved to %1. The copy is not encrypted; the audit chain says so.</source>
        <translation>บันทึกใน %1 สำเนาไม่เข้ารหัส สายบันทึกระบุไว้</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <translation>ทำ PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>เอกสาร PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Copied with its marking and what binds it. It is in the audit log.</source>
        <translation>คัดลอกพร้อมชั้นข้อมูลและข้อผูกพัน อยู่ในบันทึกการใช้งาน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailSheet</name>
    <message>
        <source>version %1</source>
        <translation>รุ่น %1</translation>
    </message>
    <message>
        <source>%1 is told that you opened this, as its terms ask.</source>
        <translation>%1 ได้รับแจ้งว่าท่านเปิดแล้ว ตามเงื่อนไข</translation>
    </message>
    <message>
        <source>%1 is not told that you opened this; its terms do not ask for it.</source>
        <translation>%1 ไม่ได้รับแจ้งว่าท่านเปิด เงื่อนไขไม่ได้ขอ</translation>
    </message>
    <message>
        <source>Its content was destroyed here. What remains is who sent it and what became of it.</source>
        <translation>เนื้อหาถูกทำลายที่นี่แล้ว เหลือเพียงผู้ส่งและสิ่งที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>A newer version is here. Work with that one.</source>
        <translation>มีรุ่นใหม่กว่าที่นี่ ใช้รุ่นนั้น</translation>
    </message>
    <message>
        <source>%1 only says that a record exists. Its content is not shared; you may ask for access.</source>
        <translation>%1 บอกเพียงว่ามีระเบียน ไม่แบ่งปันเนื้อหา ท่านขอเข้าถึงได้</translation>
    </message>
    <message>
        <source>Why there is a new version</source>
        <translation>เหตุที่มีรุ่นใหม่</translation>
    </message>
    <message>
        <source>It answers a request of yours.</source>
        <translation>ตอบคำขอของท่าน</translation>
    </message>
    <message>
        <source>Open the newer version</source>
        <translation>เปิดรุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>Destroy now</source>
        <translation>ทำลายเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Ask for longer</source>
        <translation>ขอเวลาเพิ่ม</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>อ่านและตัดสินใจ</translation>
    </message>
    <message>
        <source>Read courier file…</source>
        <translation>อ่านไฟล์นำส่ง…</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>แสดงสิ่งที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Ask for access</source>
        <translation>ขอเข้าถึง</translation>
    </message>
    <message>
        <source>File to case</source>
        <translation>เก็บเข้าแฟ้มคดี</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>รับทราบ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ตอบกลับ</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>โต้แย้ง</translation>
    </message>
    <message>
        <source>Propose correction</source>
        <translation>เสนอแก้ไข</translation>
    </message>
    <message>
        <source>Ask %1 for permission</source>
        <translation>ขออนุญาตจาก %1</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ไม่อนุมัติ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <translation>ทำ PDF</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>สิ่งที่รุ่น %1 เปลี่ยน</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 โดย %2 %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>เหตุผล: %1</translation>
    </message>
    <message>
        <source>It was to be gone by %1.</source>
        <translation>ต้องหมดไปภายใน %1</translation>
    </message>
    <message>
        <source>It is locked here and is destroyed at %1, by the portal&apos;s time.</source>
        <translation>ล็อกไว้ที่นี่และจะถูกทำลายเมื่อ %1 ตามเวลาพอร์ทัล</translation>
    </message>
    <message>
        <source>It is locked here until you destroy it or a new version comes.</source>
        <translation>ล็อกไว้ที่นี่จนกว่าท่านจะทำลายหรือรุ่นใหม่มา</translation>
    </message>
    <message>
        <source>You released parts of it on: %1. Recall those too.</source>
        <translation>ท่านส่งมอบบางส่วนต่อ: %1 ถอนคืนด้วย</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 จาก %2 %3</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>สิ่งที่กล่าว</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุใด</translation>
    </message>
    <message>
        <source>The words it should have</source>
        <translation>ข้อความที่ควรเป็น</translation>
    </message>
    <message>
        <source>A colleague asks you to read this release and to approve it or not. Nothing leaves before you do.</source>
        <translation>เพื่อนร่วมงานขอให้ท่านอ่านการส่งมอบนี้และอนุมัติหรือไม่ ไม่มีสิ่งใดออกไปก่อนนั้น</translation>
    </message>
    <message>
        <source>A colleague asks you to decide the protection questions of this release. Nothing leaves before you do.</source>
        <translation>เพื่อนร่วมงานขอให้ท่านตัดสินใจเรื่องความคุ้มครองของการส่งมอบนี้ ไม่มีสิ่งใดออกไปก่อนนั้น</translation>
    </message>
    <message>
        <source>What became of it here</source>
        <translation>สิ่งที่เกิดขึ้นที่นี่</translation>
    </message>
    <message>
        <source>Filed to</source>
        <translation>เก็บเข้า</translation>
    </message>
    <message>
        <source>Signed by this device; %1 sees it.</source>
        <translation>อุปกรณ์นี้ลงนาม %1 เห็น</translation>
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
    <name>countersign::ui::MarkingPopover</name>
    <message>
        <source>Mark this paragraph</source>
        <translation>กำหนดชั้นข้อมูลย่อหน้านี้</translation>
    </message>
    <message>
        <source>State of the national marking</source>
        <translation>รัฐของชั้นข้อมูลประจำชาติ</translation>
    </message>
    <message>
        <source>Originator control (ORCON)</source>
        <translation>การควบคุมโดยต้นทาง (ORCON)</translation>
    </message>
    <message>
        <source>Marking, for example AMBER</source>
        <translation>ชั้นข้อมูล เช่น AMBER</translation>
    </message>
    <message>
        <source>CLEAR, GREEN, AMBER, AMBER+STRICT or RED</source>
        <translation>CLEAR, GREEN, AMBER, AMBER+STRICT หรือ RED</translation>
    </message>
    <message>
        <source>Permissible actions (PAP)</source>
        <translation>การกระทำที่อนุญาต (PAP)</translation>
    </message>
    <message>
        <source>PAP: not given</source>
        <translation>PAP: ไม่ได้ระบุ</translation>
    </message>
    <message>
        <source>Other restriction</source>
        <translation>ข้อจำกัดอื่น</translation>
    </message>
    <message>
        <source>Other restriction, as written</source>
        <translation>ข้อจำกัดอื่น ตามที่เขียน</translation>
    </message>
    <message>
        <source>National marking</source>
        <translation>ชั้นข้อมูลประจำชาติ</translation>
    </message>
    <message>
        <source>National marking, as written</source>
        <translation>ชั้นข้อมูลประจำชาติ ตามที่เขียน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>รัฐ</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>กำหนดชั้น</translation>
    </message>
    <message>
        <source>As the note</source>
        <translation>ตามบันทึก</translation>
    </message>
    <message>
        <source>One of CLEAR, GREEN, AMBER, AMBER+STRICT, RED. Without one it counts as the note.</source>
        <translation>เลือกจาก CLEAR, GREEN, AMBER, AMBER+STRICT, RED หากไม่ระบุ ให้ใช้ตามบันทึก</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MergeDialog</name>
    <message>
        <source>Cases</source>
        <translation>สำนวน</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Merge case</source>
        <translation>รวมสำนวน</translation>
    </message>
    <message>
        <source>Merge %1 into another case</source>
        <translation>รวม %1 เข้ากับสำนวนอื่น</translation>
    </message>
    <message>
        <source>Its notes, items and tasks move over. The old reference stays and leads there.</source>
        <translation>บันทึก รายการ และงานจะย้ายไป เลขอ้างอิงเดิมยังอยู่และนำไปที่นั่น</translation>
    </message>
    <message>
        <source>Into which case</source>
        <translation>รวมเข้ากับสำนวนใด</translation>
    </message>
    <message>
        <source>Title or reference of the other case</source>
        <translation>ชื่อเรื่องหรือเลขอ้างอิงของสำนวนอื่น</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NameAnswerView</name>
    <message>
        <source>Agreement %1 of 100: the same name</source>
        <translation>ตรงกัน %1 จาก 100: ชื่อเดียวกัน</translation>
    </message>
    <message>
        <source>Agreement %1 of 100: very close</source>
        <translation>ตรงกัน %1 จาก 100: ใกล้เคียงมาก</translation>
    </message>
    <message>
        <source>Agreement %1 of 100: close</source>
        <translation>ตรงกัน %1 จาก 100: ใกล้เคียง</translation>
    </message>
    <message>
        <source>Agreement %1 of 100: partly</source>
        <translation>ตรงกัน %1 จาก 100: บางส่วน</translation>
    </message>
    <message>
        <source>The list gives no date of birth.</source>
        <translation>บัญชีไม่ระบุวันเกิด</translation>
    </message>
    <message>
        <source>Date of birth agrees: %1.</source>
        <translation>วันเกิดตรงกัน: %1</translation>
    </message>
    <message>
        <source>Day and month of birth seem exchanged: the list says %1.</source>
        <translation>วันและเดือนเกิดน่าจะสลับกัน: บัญชีระบุ %1</translation>
    </message>
    <message>
        <source>Date of birth differs: the list says %1.</source>
        <translation>วันเกิดต่างกัน: บัญชีระบุ %1</translation>
    </message>
    <message>
        <source>Born %1; you gave no date to compare.</source>
        <translation>เกิด %1 ท่านไม่ได้ระบุวันเกิดให้เทียบ</translation>
    </message>
    <message>
        <source>The list gives no nationality.</source>
        <translation>บัญชีไม่ระบุสัญชาติ</translation>
    </message>
    <message>
        <source>Nationality agrees: %1.</source>
        <translation>สัญชาติตรงกัน: %1</translation>
    </message>
    <message>
        <source>Nationality differs: the list says %1.</source>
        <translation>สัญชาติต่างกัน: บัญชีระบุ %1</translation>
    </message>
    <message>
        <source>Nationality %1; you gave none to compare.</source>
        <translation>สัญชาติ %1 ท่านไม่ได้ระบุให้เทียบ</translation>
    </message>
    <message>
        <source>Check another</source>
        <translation>ตรวจรายการอื่น</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s), less alike</source>
        <translation>
            <numerusform>อีก %n รายที่คล้ายน้อยกว่า</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be others as much alike. A longer name tells them apart.</source>
        <translation>อาจมีรายอื่นที่คล้ายเท่ากัน ชื่อที่ยาวขึ้นจะแยกได้</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>ฉบับ %1</translation>
    </message>
    <message>
        <source>LISTED ENTITY</source>
        <translation>นิติบุคคลในบัญชี</translation>
    </message>
    <message>
        <source>LISTED</source>
        <translation>อยู่ในบัญชี</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>อ่านว่า %1</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>ชื่ออื่น: %1</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>เปิดข้อมูลบุคคล</translation>
    </message>
    <message>
        <source>Open person: %1</source>
        <translation>เปิดข้อมูลบุคคล: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open hit</source>
        <translation>เปิดรายการที่พบ</translation>
    </message>
    <message>
        <source>Open hit: %1</source>
        <translation>เปิดรายการที่พบ: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NameBasisCards</name>
    <message>
        <source>Spellings searched</source>
        <translation>การสะกดที่สืบค้น</translation>
    </message>
    <message>
        <source>How good the data is</source>
        <translation>คุณภาพของข้อมูล</translation>
    </message>
    <message>
        <source>Switch one off to search again without it.</source>
        <translation>ปิดแบบใดแบบหนึ่งเพื่อสืบค้นใหม่โดยไม่ใช้แบบนั้น</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>สืบค้นแล้ว</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>edition unknown</source>
        <translation>ไม่ทราบฉบับ</translation>
    </message>
    <message>
        <source>Persons searched</source>
        <translation>บุคคลที่สืบค้น</translation>
    </message>
    <message>
        <source>Every question is kept, encrypted, with its reason.</source>
        <translation>ทุกการสืบค้นเก็บไว้แบบเข้ารหัสพร้อมเหตุผล</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NameTab</name>
    <message>
        <source>Name, in any script</source>
        <translation>ชื่อ ในอักษรใดก็ได้</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>สืบค้น</translation>
    </message>
    <message>
        <source>Type a name as it is written or spoken</source>
        <translation>พิมพ์ชื่อตามที่เขียนหรือออกเสียง</translation>
    </message>
    <message>
        <source>Date of birth, as far as it is known</source>
        <translation>วันเกิด เท่าที่ทราบ</translation>
    </message>
    <message>
        <source>Born, if known: 1974 or 1974-08-12</source>
        <translation>เกิด ถ้าทราบ: 1974 หรือ 1974-08-12</translation>
    </message>
    <message>
        <source>Nationality, if known</source>
        <translation>สัญชาติ ถ้าทราบ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Order, titles and small words such as &quot;bin&quot; or &quot;de&quot; do not matter. Birth and nationality are weighed, they exclude nobody.</source>
        <translation>ลำดับ คำนำหน้า และคำเล็ก ๆ เช่น &quot;บิน&quot; หรือ &quot;เดอ&quot; ไม่มีผล วันเกิดและสัญชาติเป็นน้ำหนักประกอบ ไม่ตัดผู้ใดออก</translation>
    </message>
    <message>
        <source>The date of birth could not be read, so nothing was asked. Write 1974, 1974-08 or 1974-08-12.</source>
        <translation>อ่านวันเกิดไม่ได้ จึงยังไม่ได้สืบค้น เขียน 1974, 1974-08 หรือ 1974-08-12</translation>
    </message>
    <message>
        <source>The nationality names no state, so nothing was asked. Choose one from the list or leave it empty.</source>
        <translation>สัญชาติไม่ใช่รัฐใด จึงยังไม่ได้สืบค้น เลือกจากรายการหรือเว้นว่าง</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewCaseDialog</name>
    <message>
        <source>Create the case</source>
        <translation>สร้างสำนวน</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>สร้างสำนวน</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>แม่แบบ</translation>
    </message>
    <message>
        <source>Template, by its first letters</source>
        <translation>แม่แบบ พิมพ์ตัวอักษรแรก ๆ</translation>
    </message>
    <message>
        <source>Type to find a template, Enter takes it</source>
        <translation>พิมพ์เพื่อหาแม่แบบ กด Enter เพื่อเลือก</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>แม่แบบ</translation>
    </message>
    <message>
        <source>Forget this template of the desk</source>
        <translation>เลิกจำแม่แบบนี้ของหน่วย</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>What the case is about; no names of persons</source>
        <translation>สำนวนเกี่ยวกับเรื่องใด ไม่ระบุชื่อบุคคล</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>A case needs a title. Nothing was made yet.</source>
        <translation>สำนวนต้องมีชื่อเรื่อง ยังไม่ได้สร้างสิ่งใด</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Write here. Enter begins a new paragraph.</source>
        <translation>เขียนที่นี่ กด Enter เพื่อขึ้นย่อหน้าใหม่</translation>
    </message>
    <message>
        <source>Paragraph %1 of %2, %3, %4</source>
        <translation>ย่อหน้า %1 จาก %2, %3, %4</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>marked as the note</source>
        <translation>ชั้นข้อมูลตามบันทึก</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NoteLanguages</name>
    <message>
        <source>English</source>
        <translation>อังกฤษ</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>อาหรับ</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>ไทย</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ฝรั่งเศส</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>สเปน</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>โปรตุเกส</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>รัสเซีย</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>เปอร์เซีย</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>อูรดู</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>พัชโต</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ตุรกี</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ฮินดี</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>เบงกาลี</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>ทมิฬ</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>สิงหล</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>เนปาล</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>พม่า</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>เขมร</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>ลาว</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>เวียดนาม</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>มลายู</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>อินโดนีเซีย</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>ฟิลิปปินส์</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>จีน</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ญี่ปุ่น</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>เกาหลี</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>โซมาลี</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>อัมฮาริก</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>ทิกริญญา</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>สวาฮีลี</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NoteLayout</name>
    <message>
        <source>not graded</source>
        <translation>ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>แหล่งข่าว: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this paragraph wait for you</source>
        <translation>
            <numerusform>ย่อหน้านี้มี %n รุ่นรอท่าน</numerusform>
        </translation>
    </message>
    <message>
        <source>unofficial translation</source>
        <translation>คำแปลไม่เป็นทางการ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NotePane</name>
    <message>
        <source>Grade</source>
        <translation>ประเมิน</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>กำหนดชั้น</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>แหล่งข่าว</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>แทรก</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>เคียงข้างกัน</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Translation into</source>
        <translation>แปลเป็น</translation>
    </message>
    <message>
        <source>Translation of this paragraph, unofficial</source>
        <translation>คำแปลของย่อหน้านี้ ไม่เป็นทางการ</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>คำแปลไม่เป็นทางการ</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>เป็นภาษา%1</translation>
    </message>
    <message numerus="yes">
        <source>What you pasted holds %n character(s) that cannot be seen. They stand as words in brackets; nothing was left out.</source>
        <translation>
            <numerusform>ข้อความที่วางมีอักขระที่มองไม่เห็น %n ตัว แสดงเป็นคำในวงเล็บ ไม่มีส่วนใดถูกตัดออก</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>บันทึก %1</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>ประเมิน %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>กำลังบันทึก</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>บันทึกแล้ว %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>What you wrote is still in this window and is tried again.</source>
        <translation>ข้อความที่ท่านเขียนยังอยู่ในหน้าต่างนี้และระบบจะลองใหม่</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>ลองเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>This note was not yet a version when Countersign closed. Everything up to %1 is here.</source>
        <translation>บันทึกนี้ยังไม่เป็นรุ่นเมื่อ Countersign ปิด ทุกอย่างจนถึง %1 อยู่ที่นี่</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>เปิดสำนวน %1</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>สืบค้น %1</translation>
    </message>
    <message>
        <source>Look up the name</source>
        <translation>สืบค้นชื่อ</translation>
    </message>
    <message>
        <source>Add to the items of this case</source>
        <translation>เพิ่มในรายการของสำนวนนี้</translation>
    </message>
    <message>
        <source>Create an alert on it</source>
        <translation>สร้างรายการแจ้งเตือนจากสิ่งนี้</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Grade this paragraph</source>
        <translation>ประเมินย่อหน้านี้</translation>
    </message>
    <message>
        <source>Mark this paragraph</source>
        <translation>กำหนดชั้นข้อมูลย่อหน้านี้</translation>
    </message>
    <message>
        <source>Source of this paragraph</source>
        <translation>แหล่งข่าวของย่อหน้านี้</translation>
    </message>
    <message>
        <source>Turn the text direction</source>
        <translation>สลับทิศทางข้อความ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Another note in this case</source>
        <translation>บันทึกอื่นในสำนวนนี้</translation>
    </message>
    <message>
        <source>Backlinks:</source>
        <translation>อ้างถึงจาก:</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>สำนวน %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NoteSpelling</name>
    <message>
        <source>Looking for spellings…</source>
        <translation>กำลังหาคำสะกด…</translation>
    </message>
    <message>
        <source>No other spelling is known</source>
        <translation>ไม่พบคำสะกดอื่น</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OutboxModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>%1 of %2 rules met</source>
        <translation>ผ่าน %1 จาก %2 กฎ</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>เปิด %1</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>รอท่าน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>สิ่งใด</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>การตรวจ</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>ส่งถึงแล้ว</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>เปิดแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>portal has %n</source>
        <translation>
            <numerusform>พอร์ทัลมี %n</numerusform>
        </translation>
    </message>
    <message>
        <source>purged %1</source>
        <translation>ทำลาย %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OutboxPage</name>
    <message>
        <source>Which releases</source>
        <translation>การส่งมอบใด</translation>
    </message>
    <message>
        <source>Read an ask file</source>
        <translation>อ่านไฟล์ขออนุมัติ</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>กล่องขาออก</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ยังเปิดอยู่</translation>
    </message>
    <message>
        <source>Filter by title, reference or desk</source>
        <translation>กรองตามชื่อ เลขอ้างอิง หรือหน่วย</translation>
    </message>
    <message>
        <source>&quot;Delivered&quot; and &quot;opened&quot; are signed by the recipient&apos;s own device. What only the portal says is marked so.</source>
        <translation>&quot;ส่งถึงแล้ว&quot; และ &quot;เปิดแล้ว&quot; ลงนามโดยอุปกรณ์ของผู้รับเอง สิ่งที่พอร์ทัลกล่าวฝ่ายเดียวทำเครื่องหมายไว้</translation>
    </message>
    <message>
        <source>No release fits this filter</source>
        <translation>ไม่มีการส่งมอบตรงกับตัวกรองนี้</translation>
    </message>
    <message>
        <source>Clear it to see the others.</source>
        <translation>ล้างเพื่อดูรายการอื่น</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>Nothing has left and nothing waits</source>
        <translation>ไม่มีสิ่งใดออกไปและไม่มีสิ่งใดรอ</translation>
    </message>
    <message>
        <source>Open a case and press Ctrl+Shift+R to prepare a release of its note.</source>
        <translation>เปิดแฟ้มคดีแล้วกด Ctrl+Shift+R เพื่อเตรียมการส่งมอบบันทึก</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OutboxPane</name>
    <message>
        <source>Go on with it</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>ทิ้งร่าง</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>ทิ้งร่างแล้ว</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>อ่านและตัดสินใจ</translation>
    </message>
    <message>
        <source>Approve it here</source>
        <translation>อนุมัติที่นี่</translation>
    </message>
    <message>
        <source>Pull back</source>
        <translation>ดึงกลับ</translation>
    </message>
    <message>
        <source>Pulled back. Nothing was delivered. The draft is open again.</source>
        <translation>ดึงกลับแล้ว ไม่มีสิ่งใดส่งถึง ร่างเปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>ถอนคืน…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>รุ่นใหม่…</translation>
    </message>
    <message>
        <source>Print to hand over…</source>
        <translation>พิมพ์เพื่อส่งมอบ…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>เปิดแฟ้มคดี</translation>
    </message>
    <message>
        <source>Recalled. It goes out with the next sync; the receipt will say what became of it there.</source>
        <translation>ถอนคืนแล้ว จะออกไปเมื่อซิงค์ครั้งหน้า ใบรับจะบอกสิ่งที่เกิดขึ้นที่นั่น</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>รุ่นใหม่</translation>
    </message>
    <message>
        <source>The holders of this version get the new one in its place, with this reason.</source>
        <translation>ผู้ถือรุ่นนี้จะได้รับรุ่นใหม่แทนพร้อมเหตุผลนี้</translation>
    </message>
    <message>
        <source>What changed, in one sentence</source>
        <translation>สิ่งที่เปลี่ยน ในหนึ่งประโยค</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation>เตรียม</translation>
    </message>
    <message>
        <source>It is on record that the copy was handed over.</source>
        <translation>บันทึกแล้วว่าส่งมอบสำเนา</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>สำหรับ %1</translation>
    </message>
    <message>
        <source>Release in detail</source>
        <translation>รายละเอียดการส่งมอบ</translation>
    </message>
    <message>
        <source>%1 of %2 rules met</source>
        <translation>ผ่าน %1 จาก %2 กฎ</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>เขียนโดย %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>อนุมัติโดย %1</translation>
    </message>
    <message>
        <source>The key of %1 changed after this was sealed, so it was not sent. Compare the key by voice, then release it anew.</source>
        <translation>กุญแจของ %1 เปลี่ยนหลังจากผนึก จึงไม่ได้ส่ง เทียบกุญแจทางเสียงแล้วส่งมอบใหม่</translation>
    </message>
    <message>
        <source>The portal says: taken</source>
        <translation>พอร์ทัลกล่าว: รับแล้ว</translation>
    </message>
    <message>
        <source>They signed: delivered</source>
        <translation>ลงนาม: ส่งถึงแล้ว</translation>
    </message>
    <message>
        <source>They signed: opened</source>
        <translation>ลงนาม: เปิดแล้ว</translation>
    </message>
    <message>
        <source>They signed: acted on</source>
        <translation>ลงนาม: ดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>They signed: refused</source>
        <translation>ลงนาม: ไม่รับ</translation>
    </message>
    <message>
        <source>They signed: destroyed</source>
        <translation>ลงนาม: ทำลายแล้ว</translation>
    </message>
    <message>
        <source>no copies made before</source>
        <translation>ไม่มีสำเนาก่อนหน้า</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) or export(s) made before</source>
        <translation>
            <numerusform>พิมพ์หรือส่งออกก่อนหน้า %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalled by us</source>
        <translation>เราถอนคืน</translation>
    </message>
    <message>
        <source>%1, gone there by %2</source>
        <translation>%1 ต้องหมดไปภายใน %2</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ใบรับ</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>&quot;Delivered&quot; and &quot;opened&quot; are signed by the recipient&apos;s own device. What only the portal says is marked so.</source>
        <translation>&quot;ส่งถึงแล้ว&quot; และ &quot;เปิดแล้ว&quot; ลงนามโดยอุปกรณ์ของผู้รับเอง สิ่งที่พอร์ทัลกล่าวฝ่ายเดียวทำเครื่องหมายไว้</translation>
    </message>
    <message>
        <source>What they got</source>
        <translation>สิ่งที่ผู้รับได้</translation>
    </message>
    <message>
        <source>What they will get</source>
        <translation>สิ่งที่ผู้รับจะได้</translation>
    </message>
    <message>
        <source>Recipient whose letter is shown</source>
        <translation>ผู้รับของจดหมายที่แสดง</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>สิ่งที่ตอบกลับ</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>เสนอ: %1</translation>
    </message>
    <message>
        <source>Record of the decision</source>
        <translation>บันทึกการตัดสินใจ</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>เหตุผล: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OutboxTable</name>
    <message>
        <source>Outbox</source>
        <translation>กล่องขาออก</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaperDesk</name>
    <message>
        <source>The printer did not take the pages. They are still here: choose another printer, or make a PDF.</source>
        <translation>เครื่องพิมพ์ไม่รับหน้าเอกสาร หน้าเอกสารยังอยู่ที่นี่ เลือกเครื่องพิมพ์อื่นหรือทำเป็น PDF</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaperPage</name>
    <message>
        <source>Print preview</source>
        <translation>ตัวอย่างก่อนพิมพ์</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaperPreview</name>
    <message>
        <source>Page back</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>เลื่อนหน้าขึ้น</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>เลื่อนหน้าลง</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaperWords</name>
    <message>
        <source>TRAINING DATA</source>
        <translation>ข้อมูลฝึก</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>สำหรับ %1</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>เลขลำดับ %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>ส่งมอบแล้ว</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>Copy made by</source>
        <translation>ผู้ทำสำเนา</translation>
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
        <translation>ย่อหน้า %1</translation>
    </message>
    <message>
        <source>Translation of paragraph %1</source>
        <translation>คำแปลของย่อหน้า %1</translation>
    </message>
    <message>
        <source>Paragraph that was taken out</source>
        <translation>ย่อหน้าที่นำออก</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>นำออกแล้ว</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>ยังไม่ประเมิน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PartiesField</name>
    <message>
        <source>Add a party</source>
        <translation>เพิ่มภาคี</translation>
    </message>
    <message>
        <source>Code or name, then Enter</source>
        <translation>รหัสหรือชื่อ แล้วกด Enter</translation>
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
    <name>countersign::ui::PermitDialog</name>
    <message>
        <source>Until</source>
        <translation>จนถึง</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>เพื่ออะไร</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>อนุญาต</translation>
    </message>
    <message>
        <source>Permit %1 to pass it on</source>
        <translation>อนุญาตให้ %1 ส่งต่อ</translation>
    </message>
    <message>
        <source>Your leave is signed and goes to %1 alone. It ends by itself on the day you choose.</source>
        <translation>การอนุญาตของท่านลงนามและส่งถึง %1 เท่านั้น สิ้นสุดเองในวันที่ท่านเลือก</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>แก่ผู้ใด</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ไม่มีกำหนด</translation>
    </message>
    <message>
        <source>any purpose of its terms</source>
        <translation>ทุกวัตถุประสงค์ตามเงื่อนไข</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>เงื่อนไข</translation>
    </message>
    <message>
        <source>Conditions, if any</source>
        <translation>เงื่อนไข หากมี</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
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
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>date</comment>
        <translation>ประมาณ %1</translation>
    </message>
    <message>
        <source>Listed entity</source>
        <translation>นิติบุคคลในบัญชี</translation>
    </message>
    <message>
        <source>Listed person</source>
        <translation>บุคคลในบัญชี</translation>
    </message>
    <message>
        <source>Remarks of the list</source>
        <translation>หมายเหตุในบัญชี</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>Authority</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ฉบับ</translation>
    </message>
    <message>
        <source>People are added and taken off. Check the newest edition and follow the authority before anything is done.</source>
        <translation>มีการเพิ่มและถอดชื่อบุคคล ตรวจฉบับล่าสุดและปฏิบัติตามหน่วยงานก่อนดำเนินการใด ๆ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>ตรงกัน</translation>
    </message>
    <message>
        <source>main name</source>
        <translation>ชื่อหลัก</translation>
    </message>
    <message>
        <source>original script</source>
        <translation>อักษรเดิม</translation>
    </message>
    <message>
        <source>quality: %1</source>
        <comment>the list&apos;s own word</comment>
        <translation>คุณภาพ: %1</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>Birth and nationality</source>
        <translation>วันเกิดและสัญชาติ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>เกิด</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>สถานที่เกิด</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>the list does not say</source>
        <translation>บัญชีไม่ระบุ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>The list names none.</source>
        <translation>บัญชีไม่ระบุ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>ผู้ออก</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>ใช้ได้ถึง</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>เพิ่มบุคคล</translation>
    </message>
    <message>
        <source>%1 of person %2</source>
        <translation>%1 ของบุคคลที่ %2</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>ถิ่นกำเนิด</translation>
    </message>
    <message>
        <source>Lived before in</source>
        <translation>เคยอาศัยใน</translation>
    </message>
    <message>
        <source>Fears</source>
        <translation>หวาดกลัวต่อ</translation>
    </message>
    <message>
        <source>May need protection as</source>
        <translation>อาจต้องการความคุ้มครองในฐานะ</translation>
    </message>
    <message>
        <source>Written consent is held</source>
        <translation>มีความยินยอมเป็นลายลักษณ์อักษร</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Remove person %1</source>
        <translation>ลบบุคคลที่ %1</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>ไม่ได้ระบุ</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 และอีก %n</numerusform>
        </translation>
    </message>
    <message>
        <source>May need protection as: %1</source>
        <translation>อาจต้องการความคุ้มครองในฐานะ: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PickedChips</name>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>เพิ่ม: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
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
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>The PDF is in %1. The export is in the audit log.</source>
        <translation>PDF อยู่ใน %1 การส่งออกอยู่ในบันทึกตรวจสอบ</translation>
    </message>
    <message>
        <source>Sent to the printer. It is in the audit log.</source>
        <translation>ส่งไปเครื่องพิมพ์แล้ว อยู่ในบันทึกตรวจสอบ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PictureStrip</name>
    <message>
        <source>%1 or %2</source>
        <comment>choice between signs: 0 or O</comment>
        <translation>%1 หรือ %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ย้อนกลับ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Use these lines</source>
        <translation>ใช้บรรทัดเหล่านี้(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close picture</source>
        <translation>ปิดภาพ(&amp;C)</translation>
    </message>
    <message>
        <source>Lines of the zone in the picture, over what was read</source>
        <translation>บรรทัดแถบ MRZ ในภาพ เหนือสิ่งที่อ่านได้</translation>
    </message>
    <message>
        <source>Picture of a machine-readable zone</source>
        <translation>ภาพแถบ MRZ</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>ภาพ (%1)</translation>
    </message>
    <message>
        <source>Reading the picture.</source>
        <translation>กำลังอ่านภาพ</translation>
    </message>
    <message>
        <source>All characters were read clearly. Compare the lines with the strip before you use them.</source>
        <translation>อ่านทุกอักขระได้ชัดเจน เทียบบรรทัดกับภาพก่อนใช้</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are uncertain: a sharper picture reads better. You can still compare and choose.</source>
        <translation>
            <numerusform>ไม่แน่ใจ %n อักขระ ภาพที่ชัดกว่าจะอ่านได้ดีกว่า ท่านยังเทียบและเลือกได้</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, position %2 (%3)</source>
        <translation>บรรทัด %1 ตำแหน่ง %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>อีก %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are uncertain: %1. Compare with the strip and choose.</source>
        <translation>
            <numerusform>ไม่แน่ใจ %n อักขระ: %1 เทียบกับภาพแล้วเลือก</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: line %3, position %4</source>
        <translation>%1 จาก %2: บรรทัด %3 ตำแหน่ง %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>ตัวเติม</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PreviewDialog</name>
    <message>
        <source>Picture of the file</source>
        <translation>ภาพของไฟล์</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>เปิดดูไฟล์</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The reader opens the file apart from everything else.</source>
        <translation>ตัวอ่านเปิดไฟล์แยกจากสิ่งอื่นทั้งหมด</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QrDialog</name>
    <message>
        <source>QR code of the fingerprint</source>
        <translation>รหัส QR ของลายนิ้วมือกุญแจ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>Answer for each recipient</source>
        <translation>ตอบสำหรับผู้รับแต่ละราย</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>เหตุผล ในหนึ่งประโยค</translation>
    </message>
    <message>
        <source>Reason for the answer: %1</source>
        <translation>เหตุผลของคำตอบ: %1</translation>
    </message>
    <message>
        <source>Persons it concerns</source>
        <translation>บุคคลที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>recipients of a question</comment>
        <translation>(%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) it concerns</source>
        <translation>
            <numerusform>บุคคลที่เกี่ยวข้อง %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsure goes to the protection adviser; it never counts as the answer that lets it pass.</source>
        <translation>ไม่แน่ใจจะส่งถึงที่ปรึกษาด้านความคุ้มครอง ไม่ถือเป็นคำตอบที่ให้ผ่าน</translation>
    </message>
    <message>
        <source>An answer against it does not stop the release, but needs a reason.</source>
        <translation>คำตอบคัดค้านไม่ระงับการส่งมอบ แต่ต้องมีเหตุผล</translation>
    </message>
    <message>
        <source>This answer needs a reason.</source>
        <translation>คำตอบนี้ต้องมีเหตุผล</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QuitDialog</name>
    <message>
        <source>Quit</source>
        <translation>ออก</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait for the link</source>
        <translation>
            <numerusform>การส่งมอบ %n รายการรอการเชื่อมต่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits stays in the Outbox and goes out when Countersign next runs online.</source>
        <translation>สิ่งที่รออยู่ในกล่องขาออก และจะออกไปเมื่อ Countersign ออนไลน์ครั้งหน้า</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>อยู่ต่อ</translation>
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
    <name>countersign::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n need(s) you</source>
        <translation>
            <numerusform>%1 รอท่าน %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadingCard</name>
    <message>
        <source>What they will read</source>
        <translation>สิ่งที่ผู้รับจะอ่าน</translation>
    </message>
    <message>
        <source>Recipient whose letter is shown</source>
        <translation>ผู้รับของจดหมายที่แสดง</translation>
    </message>
    <message>
        <source>Choose a recipient to see what would be sent.</source>
        <translation>เลือกผู้รับเพื่อดูสิ่งที่จะส่ง</translation>
    </message>
    <message>
        <source>The letter, exactly as it will be sent</source>
        <translation>จดหมายตรงตามที่จะส่ง</translation>
    </message>
    <message>
        <source>What %1 will read</source>
        <translation>สิ่งที่ %1 จะอ่าน</translation>
    </message>
    <message>
        <source>Exactly these bytes, %1 when sealed</source>
        <translation>ข้อมูลชุดนี้เท่านั้น ขนาด %1 เมื่อผนึก</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who will see it: the desk of %1 (first hop).</source>
        <translation>ผู้ที่จะเห็น: หน่วยของ %1 (ทอดแรก)</translation>
    </message>
    <message>
        <source>Onward: not permitted.</source>
        <translation>ส่งต่อ: ไม่อนุญาต</translation>
    </message>
    <message>
        <source>Onward, permitted: %1.</source>
        <translation>ส่งต่อที่อนุญาต: %1</translation>
    </message>
    <message>
        <source>By its law or against the terms: %1.</source>
        <translation>โดยกฎหมายหรือผิดเงื่อนไข: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadingText</name>
    <message>
        <source>Copy with marking</source>
        <translation>คัดลอกพร้อมชั้นข้อมูล</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReasonChip</name>
    <message>
        <source>Border check</source>
        <translation>ตรวจที่ด่านพรมแดน</translation>
    </message>
    <message>
        <source>Airline check</source>
        <translation>ตรวจของสายการบิน</translation>
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
        <translation>คำขอให้ยืนยัน</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>การฝึกอบรม</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecallDialog</name>
    <message>
        <source>Recall</source>
        <translation>การถอนคืน</translation>
    </message>
    <message>
        <source>Recall &quot;%1&quot;</source>
        <translation>ถอนคืน &quot;%1&quot;</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>Recall from %1</source>
        <translation>ถอนคืนจาก %1</translation>
    </message>
    <message>
        <source>What they are to do</source>
        <translation>สิ่งที่ผู้รับต้องทำ</translation>
    </message>
    <message>
        <source>By a person there, without a deadline</source>
        <translation>โดยบุคคลที่นั่น ไม่มีกำหนด</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, after a number</comment>
        <translation>ชม.</translation>
    </message>
    <message>
        <source>Gone there after</source>
        <translation>หมดไปหลัง</translation>
    </message>
    <message>
        <source>They read this reason</source>
        <translation>ผู้รับจะอ่านเหตุผลนี้</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>A recall locks it there at once. It cannot make anybody un-see it: what was read, printed or copied stays known. The receipt will say how many copies were made.</source>
        <translation>การถอนคืนล็อกที่นั่นทันที แต่ทำให้ผู้ที่เห็นแล้วลืมไม่ได้: สิ่งที่อ่าน พิมพ์ หรือคัดลอกยังเป็นที่รู้ ใบรับจะบอกจำนวนสำเนา</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Choose at least one recipient.</source>
        <translation>เลือกผู้รับอย่างน้อยหนึ่งราย</translation>
    </message>
    <message>
        <source>A recall needs a reason; the recipients read it.</source>
        <translation>การถอนคืนต้องมีเหตุผล ผู้รับจะได้อ่าน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecipientBar</name>
    <message>
        <source>Groups</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>ภายใต้</translation>
    </message>
    <message>
        <source>Add a desk by code or name</source>
        <translation>เพิ่มหน่วยด้วยรหัสหรือชื่อ</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>ผู้รับ</translation>
    </message>
    <message>
        <source>%1: no basis yet</source>
        <translation>%1: ยังไม่มีฐาน</translation>
    </message>
    <message>
        <source>%1, only a pointer</source>
        <translation>%1 เฉพาะตัวชี้</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>นำ %1 ออก</translation>
    </message>
    <message>
        <source>Change what goes to %1: %2</source>
        <translation>แก้ไขสิ่งที่ส่งถึง %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n desk(s) here</source>
        <translation>
            <numerusform>%1 มี %n หน่วยที่นี่</numerusform>
        </translation>
    </message>
    <message>
        <source>Every desk of the federation</source>
        <translation>ทุกหน่วยของสหพันธ์</translation>
    </message>
    <message>
        <source>Keep these recipients as a group</source>
        <translation>เก็บผู้รับเหล่านี้เป็นกลุ่ม</translation>
    </message>
    <message>
        <source>The group is a shortcut. Each release shows the desks one by one.</source>
        <translation>กลุ่มเป็นทางลัด การส่งมอบแต่ละครั้งแสดงทีละหน่วย</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecipientForm</name>
    <message>
        <source>Only a pointer: that a record exists</source>
        <translation>เฉพาะตัวชี้: ว่ามีระเบียน</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>ความตกลง</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>ฐานกฎหมาย</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>ข้อบท</translation>
    </message>
    <message>
        <source>Section of the statute</source>
        <translation>มาตราของกฎหมาย</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>The key of %1 changed. Compare it by voice before anything is sent.</source>
        <translation>กุญแจของ %1 เปลี่ยนไป เทียบทางเสียงก่อนส่งสิ่งใด</translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation>ความตกลงกับ %1</translation>
    </message>
    <message>
        <source>Legal basis for %1</source>
        <translation>ฐานกฎหมายสำหรับ %1</translation>
    </message>
    <message>
        <source>Article for %1</source>
        <translation>ข้อบทสำหรับ %1</translation>
    </message>
    <message>
        <source>Channel to %1</source>
        <translation>ช่องทางถึง %1</translation>
    </message>
    <message>
        <source>Only a pointer to %1</source>
        <translation>เฉพาะตัวชี้ถึง %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>ยังไม่เลือก</translation>
    </message>
    <message>
        <source>Link with terrorism</source>
        <translation>ความเชื่อมโยงกับการก่อการร้าย</translation>
    </message>
    <message>
        <source>Threat to life</source>
        <translation>ภัยคุกคามต่อชีวิต</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 และอีก %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Purposes for %1: %2</source>
        <translation>วัตถุประสงค์สำหรับ %1: %2</translation>
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
    <name>countersign::ui::Release</name>
    <message>
        <source>Draft</source>
        <comment>release</comment>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>release</comment>
        <translation>ตรวจแล้ว</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <comment>release</comment>
        <translation>รอการอนุมัติ</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>release</comment>
        <translation>อนุมัติแล้ว</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>release</comment>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>Sealed</source>
        <comment>release</comment>
        <translation>ผนึกแล้ว</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>release</comment>
        <translation>เข้าคิว</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>release</comment>
        <translation>กำลังส่ง</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>release</comment>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>release</comment>
        <translation>ส่งถึงแล้ว</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>release</comment>
        <translation>เปิดแล้ว</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>release</comment>
        <translation>ดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>release</comment>
        <translation>ปฏิเสธแล้ว</translation>
    </message>
    <message>
        <source>Not taken</source>
        <comment>release</comment>
        <translation>ไม่รับ</translation>
    </message>
    <message>
        <source>Pulled back</source>
        <comment>release</comment>
        <translation>ดึงกลับแล้ว</translation>
    </message>
    <message>
        <source>Key changed</source>
        <comment>release</comment>
        <translation>กุญแจเปลี่ยน</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>release</comment>
        <translation>หมดอายุ</translation>
    </message>
    <message>
        <source>Recalled</source>
        <comment>release</comment>
        <translation>ถอนคืนแล้ว</translation>
    </message>
    <message>
        <source>Portal</source>
        <comment>channel</comment>
        <translation>พอร์ทัล</translation>
    </message>
    <message>
        <source>Courier file</source>
        <comment>channel</comment>
        <translation>ไฟล์นำส่ง</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <comment>channel</comment>
        <translation>เจ้าหน้าที่ประสานงาน</translation>
    </message>
    <message>
        <source>Embassy</source>
        <comment>channel</comment>
        <translation>สถานทูต</translation>
    </message>
    <message>
        <source>INTERPOL NCB</source>
        <comment>channel</comment>
        <translation>INTERPOL NCB</translation>
    </message>
    <message>
        <source>Asks for asylum</source>
        <translation>ขอลี้ภัย</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>ผู้ลี้ภัย</translation>
    </message>
    <message>
        <source>Victim of trafficking</source>
        <translation>ผู้เสียหายจากการค้ามนุษย์</translation>
    </message>
    <message>
        <source>Witness or informant</source>
        <translation>พยานหรือผู้ให้ข่าว</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>เด็ก</translation>
    </message>
    <message>
        <source>Stateless (XXA)</source>
        <translation>ไร้รัฐ (XXA)</translation>
    </message>
    <message>
        <source>Refugee, 1951 Convention (XXB)</source>
        <translation>ผู้ลี้ภัย อนุสัญญา 1951 (XXB)</translation>
    </message>
    <message>
        <source>Refugee, other (XXC)</source>
        <translation>ผู้ลี้ภัย อื่น ๆ (XXC)</translation>
    </message>
    <message>
        <source>Refugee travel document (PR)</source>
        <translation>เอกสารเดินทางผู้ลี้ภัย (PR)</translation>
    </message>
    <message>
        <source>Document for stateless persons (PS)</source>
        <translation>เอกสารบุคคลไร้รัฐ (PS)</translation>
    </message>
    <message>
        <source>Document for aliens (PT)</source>
        <translation>เอกสารคนต่างด้าว (PT)</translation>
    </message>
    <message>
        <source>A corrected version follows</source>
        <translation>รุ่นแก้ไขจะตามมา</translation>
    </message>
    <message>
        <source>Withdraw: no longer to be used</source>
        <translation>ถอน: ห้ามใช้ต่อ</translation>
    </message>
    <message>
        <source>Destroy: to be removed there</source>
        <translation>ทำลาย: ต้องลบที่นั่น</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReleaseView</name>
    <message>
        <source>Release to %1</source>
        <translation>ส่งมอบแก่ %1</translation>
    </message>
    <message numerus="yes">
        <source>Release to %n countries</source>
        <translation>
            <numerusform>ส่งมอบแก่ %n ประเทศ</numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation>การส่งมอบ</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>leads on to a question</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The draft is saved. Nothing has left this computer.</source>
        <translation>บันทึกร่างแล้ว ไม่มีสิ่งใดออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>Saving. Nothing has left this computer.</source>
        <translation>กำลังบันทึก ไม่มีสิ่งใดออกจากเครื่องนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) needed.</source>
        <translation>
            <numerusform>ต้องการ %n คำตอบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand against it.</source>
        <translation>
            <numerusform>มี %n ข้อขัดขวาง</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot leave yet. The first thing that is missing has the focus.</source>
        <translation>ยังส่งออกไม่ได้ จุดแรกที่ขาดได้รับการเน้นแล้ว</translation>
    </message>
    <message>
        <source>Read what %1 will get, then go on.</source>
        <translation>อ่านสิ่งที่ %1 จะได้รับแล้วไปต่อ</translation>
    </message>
    <message>
        <source>Say in a sentence why it is released.</source>
        <translation>บอกเหตุผลการส่งมอบในหนึ่งประโยค</translation>
    </message>
    <message>
        <source>A decision against it needs a reason.</source>
        <translation>การตัดสินใจคัดค้านต้องมีเหตุผล</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>บันทึกไว้ทีหลัง</translation>
    </message>
    <message>
        <source>Back to the Outbox; the draft is kept</source>
        <translation>กลับไปกล่องขาออก ร่างเก็บไว้แล้ว</translation>
    </message>
    <message>
        <source>1 Who</source>
        <translation>1 ผู้รับ</translation>
    </message>
    <message>
        <source>2 Check</source>
        <translation>2 ตรวจ</translation>
    </message>
    <message>
        <source>3 Read</source>
        <translation>3 อ่าน</translation>
    </message>
    <message>
        <source>4 Send</source>
        <translation>4 ส่ง</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>No desk of the federation is called %1.</source>
        <translation>ไม่มีหน่วยในสหพันธ์ชื่อ %1</translation>
    </message>
    <message>
        <source>Release &quot;%1&quot;</source>
        <translation>ส่งมอบ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>รุ่น %1</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>ขั้นนี้</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReportChoices</name>
    <message>
        <source>Translations beside the text</source>
        <translation>คำแปลเคียงข้อความ</translation>
    </message>
    <message>
        <source>List of attachments</source>
        <translation>รายการสิ่งที่แนบ</translation>
    </message>
    <message>
        <source>Timeline, a page</source>
        <translation>ลำดับเวลา หนึ่งหน้า</translation>
    </message>
    <message>
        <source>Link chart, a page</source>
        <translation>แผนภาพความเชื่อมโยง หนึ่งหน้า</translation>
    </message>
    <message>
        <source>Source references</source>
        <translation>อ้างอิงแหล่งข่าว</translation>
    </message>
    <message>
        <source>Edit templates</source>
        <translation>แก้ไขแม่แบบ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>แม่แบบ</translation>
    </message>
    <message>
        <source>Desk or person</source>
        <translation>หน่วยหรือบุคคล</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>ผู้รับ</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>เลขลำดับ</translation>
    </message>
    <message>
        <source>Whole note</source>
        <translation>ทั้งบันทึก</translation>
    </message>
    <message>
        <source>Up to TLP:%1</source>
        <translation>ไม่เกิน TLP:%1</translation>
    </message>
    <message>
        <source>Tear-line</source>
        <translation>แนวตัด</translation>
    </message>
    <message>
        <source>Never printed unless you choose it here, for this copy.</source>
        <translation>ไม่พิมพ์ เว้นแต่ท่านเลือกที่นี่สำหรับสำเนานี้</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReportDialog</name>
    <message>
        <source>Markdown</source>
        <translation>มาร์กดาวน์</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ข้อความล้วน</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>พิมพ์และส่งออก</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>มาร์กดาวน์ (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>ข้อความล้วน (*.txt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1. The export is in the audit log.</source>
        <translation>รายงานอยู่ใน %1 การส่งออกอยู่ในบันทึกตรวจสอบ</translation>
    </message>
    <message>
        <source>Sent to the printer. It is in the audit log.</source>
        <translation>ส่งไปเครื่องพิมพ์แล้ว อยู่ในบันทึกตรวจสอบ</translation>
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
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Somebody in this case may need protection. Ask the protection adviser before a copy leaves the desk.</source>
        <translation>อาจมีผู้ต้องได้รับความคุ้มครองในสำนวนนี้ ปรึกษาที่ปรึกษาด้านการคุ้มครองก่อนสำเนาออกจากหน่วย</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are cut by the tear-line.</source>
        <translation>
            <numerusform>แนวตัดตัดออก %n ย่อหน้า</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) wait for somebody to settle two versions. The first one is in this copy.</source>
        <translation>
            <numerusform>มี %n ย่อหน้ารอผู้ชี้ขาดสองรุ่น สำเนานี้ใช้รุ่นแรก</numerusform>
        </translation>
    </message>
    <message>
        <source>Source references are in this copy.</source>
        <translation>สำเนานี้มีอ้างอิงแหล่งข่าว</translation>
    </message>
    <message>
        <source>Something in it is under originator control: passing it on needs the originator&apos;s word.</source>
        <translation>มีส่วนที่อยู่ภายใต้การควบคุมของต้นทาง การส่งต่อต้องได้รับอนุญาตจากต้นทาง</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>ส่งออกรายงาน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReportWords</name>
    <message>
        <source>not graded</source>
        <translation>ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>No paragraph of this note may be in this copy.</source>
        <translation>ไม่มีย่อหน้าใดของบันทึกนี้ที่อยู่ในสำเนานี้ได้</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>สิ่งที่แนบ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestDialog</name>
    <message>
        <source>What is asked</source>
        <translation>สิ่งที่ขอ</translation>
    </message>
    <message>
        <source>To which desk</source>
        <translation>ถึงหน่วยใด</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Answer wanted</source>
        <translation>ต้องการคำตอบ</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>ด่วน</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>บันทึกไว้ทีหลัง</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>คำขอใหม่</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>Desk: code or name of its state</source>
        <translation>หน่วย: รหัสหรือชื่อรัฐ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Subject: a number or a reference, no names of persons</source>
        <translation>เรื่อง: เลขหรือเลขอ้างอิง ไม่ใส่ชื่อบุคคล</translation>
    </message>
    <message>
        <source>What you want to know</source>
        <translation>สิ่งที่ต้องการทราบ</translation>
    </message>
    <message>
        <source>What you want to know, and what you already know</source>
        <translation>สิ่งที่ต้องการทราบและสิ่งที่ทราบแล้ว</translation>
    </message>
    <message>
        <source>To whom it would be passed on</source>
        <translation>จะส่งต่อแก่ผู้ใด</translation>
    </message>
    <message>
        <source>To whom it would be passed on: QNB, QSE</source>
        <translation>จะส่งต่อแก่ผู้ใด: QNB, QSE</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>ตามที่ตกลง</translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>ใน %n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>ใน %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <translation>เพื่อ</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>ภายใต้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>About what %1 released to you.</source>
        <translation>เกี่ยวกับสิ่งที่ %1 ส่งมอบแก่ท่าน</translation>
    </message>
    <message>
        <source>About one paragraph of what %1 released to you.</source>
        <translation>เกี่ยวกับย่อหน้าหนึ่งที่ %1 ส่งมอบแก่ท่าน</translation>
    </message>
    <message>
        <source>About an alert of %1.</source>
        <translation>เกี่ยวกับรายการแจ้งเตือนของ %1</translation>
    </message>
    <message>
        <source>Which desk is asked? Nothing was sent.</source>
        <translation>ถามหน่วยใด? ยังไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>This is your own desk. Nothing was sent.</source>
        <translation>นี่คือหน่วยของท่าน ยังไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>A request needs a subject. Nothing was sent.</source>
        <translation>คำขอต้องมีเรื่อง ยังไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>To whom would it be passed on? Write the codes of the desks, such as QNB. Nothing was sent.</source>
        <translation>จะส่งต่อแก่ผู้ใด? เขียนรหัสหน่วย เช่น QNB ยังไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>Answer whether anyone in it may need protection. Nothing was sent.</source>
        <translation>ตอบว่ามีผู้ใดในนั้นอาจต้องการความคุ้มครองหรือไม่ ยังไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>คิว</translation>
    </message>
    <message>
        <source>To be kept it needs a desk and a subject.</source>
        <translation>ต้องมีหน่วยและเรื่องจึงจะเก็บได้</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestPane</name>
    <message>
        <source>Request in detail</source>
        <translation>รายละเอียดคำขอ</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>สิ่งที่ท่านขอ</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>สิ่งที่หน่วยนั้นขอ</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>ด่วน</translation>
    </message>
    <message>
        <source>Answer %1, %2.</source>
        <translation>คำตอบ %1 %2</translation>
    </message>
    <message>
        <source>Your answer is %1, %2.</source>
        <translation>คำตอบของท่าน %1 %2</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>ฐานกฎหมาย</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To be passed on to</source>
        <translation>จะส่งต่อแก่</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>a release</source>
        <translation>การส่งมอบ</translation>
    </message>
    <message>
        <source>one paragraph of a release</source>
        <translation>ย่อหน้าหนึ่งของการส่งมอบ</translation>
    </message>
    <message>
        <source>an alert</source>
        <translation>รายการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>ผู้ถาม</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ถามเมื่อ</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>ต้องการคำตอบภายใน</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 โดย %2 %3</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>ตอบเป็นข้อความ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>แก่ผู้ใด</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>เพื่ออะไร</translation>
    </message>
    <message>
        <source>any purpose of its terms</source>
        <translation>ทุกวัตถุประสงค์ตามเงื่อนไข</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>จนถึง</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ไม่มีกำหนด</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>เปิดการส่งมอบ</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>เขียนต่อ</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>แสดงสิ่งที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>ปิดโดยไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Answered. It goes out with the next sync.</source>
        <translation>ตอบแล้ว จะออกไปเมื่อซิงค์ครั้งหน้า</translation>
    </message>
    <message>
        <source>Permitted. It goes out with the next sync.</source>
        <translation>อนุญาตแล้ว จะออกไปเมื่อซิงค์ครั้งหน้า</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>ต้องตอบ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>เกินกำหนด</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ตอบแล้ว</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>จาก %1</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>ส่งถึงแล้ว</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>ปฏิเสธแล้ว</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>ครบกำหนดใน %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>ช้า %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>ด่วน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>คำขอใด</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>กระดาน</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>คำขอใหม่</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Filter by subject, desk or number</source>
        <translation>กรองตามเรื่อง หน่วย หรือเลข</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>เปิด %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>ทั้งหมด %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>ช้า %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No request fits this filter</source>
        <translation>ไม่มีคำขอตรงกับตัวกรองนี้</translation>
    </message>
    <message>
        <source>Clear it to see the others.</source>
        <translation>ล้างเพื่อดูรายการอื่น</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>ไม่มีสิ่งใดรอท่าน</translation>
    </message>
    <message>
        <source>Last sync %1.</source>
        <translation>ซิงค์ล่าสุด %1</translation>
    </message>
    <message>
        <source>A request asks another desk for information, to confirm an alert, or whether something of theirs may be passed on.</source>
        <translation>คำขอใช้ถามข้อมูลจากหน่วยอื่น ขอยืนยันรายการแจ้งเตือน หรือขอส่งต่อสิ่งของหน่วยนั้น</translation>
    </message>
    <message>
        <source>Sent. The answer comes back here.</source>
        <translation>ส่งแล้ว คำตอบจะกลับมาที่นี่</translation>
    </message>
    <message>
        <source>Kept as a draft. Nothing was sent.</source>
        <translation>เก็บเป็นร่าง ยังไม่ได้ส่งสิ่งใด</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RetentionSection</name>
    <message>
        <source>Questions and hits</source>
        <translation>การสืบค้นและรายการที่พบ</translation>
    </message>
    <message>
        <source>Remembered questions</source>
        <translation>การสืบค้นที่จดจำไว้</translation>
    </message>
    <message>
        <source>Each look-up is kept, encrypted, and asked again after every sync, so that a later alert still finds it. Older questions, and what was read of them in the Inbox, are forgotten at the next sync.</source>
        <translation>ทุกการสืบค้นเก็บไว้แบบเข้ารหัสและสืบค้นใหม่หลังทุกซิงค์ เพื่อให้รายการแจ้งเตือนภายหลังยังพบได้ การสืบค้นที่เก่ากว่าและรายการที่อ่านแล้วในกล่องขาเข้าจะถูกลบเมื่อซิงค์ครั้งถัดไป</translation>
    </message>
    <message>
        <source>Keep questions</source>
        <translation>เก็บการสืบค้น</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>until the next sync</source>
        <translation>จนถึงซิงค์ครั้งถัดไป</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ด่าน</translation>
    </message>
    <message>
        <source>Where questions are asked from here. It stands with each question, in late hits and in the call script.</source>
        <translation>สถานที่ที่สืบค้นจากที่นี่ จะอยู่กับทุกการสืบค้น ในการพบภายหลัง และในบทโทรศัพท์</translation>
    </message>
    <message>
        <source>Name of the post</source>
        <translation>ชื่อด่าน</translation>
    </message>
    <message>
        <source>Answer of an owner</source>
        <translation>คำตอบจากเจ้าของ</translation>
    </message>
    <message>
        <source>After this time a hit says that the answer is late.</source>
        <translation>เมื่อพ้นเวลานี้ รายการที่พบจะแจ้งว่าคำตอบล่าช้า</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>เวลาให้ตอบ</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ชั่วโมง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SearchResults</name>
    <message>
        <source>Marking</source>
        <translation>ชั้นข้อมูล</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>ผู้เขียน</translation>
    </message>
    <message>
        <source>Any marking</source>
        <translation>ทุกชั้นข้อมูล</translation>
    </message>
    <message>
        <source>At most TLP:%1</source>
        <translation>ไม่เกิน TLP:%1</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>ทุกภาษา</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>ทุกผู้เขียน</translation>
    </message>
    <message>
        <source>Grading, for example A2 or A</source>
        <translation>การประเมิน เช่น A2 หรือ A</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>Changed from, an ISO date</source>
        <translation>เปลี่ยนตั้งแต่ วันที่แบบ ปี-เดือน-วัน</translation>
    </message>
    <message>
        <source>From 2026-03</source>
        <translation>จาก 2026-03</translation>
    </message>
    <message>
        <source>Changed until, an ISO date</source>
        <translation>เปลี่ยนถึง วันที่แบบ ปี-เดือน-วัน</translation>
    </message>
    <message>
        <source>Until 2026-03</source>
        <translation>ถึง 2026-03</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Nothing has %1. Shown: %2.</source>
        <translation>ไม่มีรายการที่มี %1 แสดง: %2</translation>
    </message>
    <message>
        <source>Nothing found. Parts of words find their beginning: coast finds coastal.</source>
        <translation>ไม่พบข้อมูล ส่วนต้นของคำค้นพบคำเต็มได้: ชาย พบ ชายฝั่ง</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s)</source>
        <translation>
            <numerusform>%n ตำแหน่งแรก</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ตำแหน่ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SendCard</name>
    <message>
        <source>Before it leaves</source>
        <translation>ก่อนส่งออก</translation>
    </message>
    <message>
        <source>Decide against it</source>
        <translation>ตัดสินใจไม่ส่ง</translation>
    </message>
    <message>
        <source>Why it is decided so</source>
        <translation>เหตุผลของการตัดสินใจ</translation>
    </message>
    <message>
        <source>The reason stands in the record of the decision, yes or no. No recipient reads it.</source>
        <translation>เหตุผลอยู่ในบันทึกการตัดสินใจ ไม่ว่าใช่หรือไม่ ผู้รับไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>Releases &quot;%1&quot; to %2, for: %3. To be gone by %4.</source>
        <translation>ส่งมอบ &quot;%1&quot; แก่ %2 เพื่อ: %3 ต้องหมดไปภายใน %4</translation>
    </message>
    <message>
        <source>Releases &quot;%1&quot; to %2, for: %3.</source>
        <translation>ส่งมอบ &quot;%1&quot; แก่ %2 เพื่อ: %3</translation>
    </message>
    <message numerus="yes">
        <source>Then it is held for %n second(s), in which you can pull it back.</source>
        <translation>
            <numerusform>จากนั้นพักไว้ %n วินาที ซึ่งท่านดึงกลับได้</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 learns only that a record exists.</source>
        <translation>%1 รู้เพียงว่ามีระเบียน</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %2; %n paragraph(s) are left out.</source>
        <translation>
            <numerusform>%1 ได้รับ %2 ไม่รวม %n ย่อหน้า</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n ย่อหน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets the whole note.</source>
        <translation>%1 ได้รับบันทึกทั้งหมด</translation>
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
    <message>
        <source>Questions and hits</source>
        <translation>การสืบค้นและรายการที่พบ</translation>
    </message>
    <message>
        <source>Spellings of names</source>
        <translation>การสะกดของชื่อ</translation>
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
    <message>
        <source>Answer a check of a release: yes, no, unsure</source>
        <translation>ตอบการตรวจ: ใช่ ไม่ใช่ ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>Letter of the next recipient</source>
        <translation>จดหมายของผู้รับถัดไป</translation>
    </message>
    <message>
        <source>A step on with a release; on the last one, release it</source>
        <translation>ไปขั้นถัดไป ขั้นสุดท้ายคือส่งมอบ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SourcePopover</name>
    <message>
        <source>Source of this paragraph</source>
        <translation>แหล่งข่าวของย่อหน้านี้</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>อ้างอิงแหล่งข่าว</translation>
    </message>
    <message>
        <source>Reference, report or code name</source>
        <translation>เลขอ้างอิง รายงาน หรือชื่อรหัส</translation>
    </message>
    <message>
        <source>Kept apart from the text. It leaves the desk only when you choose it for a release.</source>
        <translation>เก็บแยกจากข้อความ ออกจากหน่วยเฉพาะเมื่อท่านเลือกสำหรับการส่งมอบ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>ไม่มีแหล่งข่าว</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SpellingSection</name>
    <message>
        <source>Line %1 has only %2. A family needs two spellings or more.</source>
        <translation>บรรทัด %1 มีเพียง %2 กลุ่มหนึ่งต้องมีการสะกดสองแบบขึ้นไป</translation>
    </message>
    <message>
        <source>Line %1 holds letters other than A to Z. They are left out; names in other scripts are read by themselves.</source>
        <translation>บรรทัด %1 มีตัวอักษรนอก A ถึง Z จึงตัดออก ชื่ออักษรอื่นระบบอ่านเอง</translation>
    </message>
    <message>
        <source>Line %1: %2 stands in another family already and stays there.</source>
        <translation>บรรทัด %1: %2 อยู่ในกลุ่มอื่นแล้วและคงอยู่ที่นั่น</translation>
    </message>
    <message>
        <source>Spellings of names</source>
        <translation>การสะกดของชื่อ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Spellings of this desk</source>
        <translation>การสะกดของหน่วยนี้</translation>
    </message>
    <message>
        <source>Spellings that documents of your region use for one another, one family a line: the look-up takes each for the others. They are added to those that Countersign knows, and stay on this computer.</source>
        <translation>การสะกดที่เอกสารในภูมิภาคของท่านใช้แทนกัน กลุ่มละหนึ่งบรรทัด การสืบค้นถือว่าใช้แทนกันได้ เพิ่มจากที่ Countersign รู้จัก และอยู่ในคอมพิวเตอร์นี้เท่านั้น</translation>
    </message>
    <message>
        <source>Spelling families, one a line</source>
        <translation>กลุ่มการสะกด บรรทัดละหนึ่งกลุ่ม</translation>
    </message>
    <message>
        <source>SOMCHAI SOMCHAY SOMXAY</source>
        <translation>SOMCHAI SOMCHAY SOMXAY</translation>
    </message>
    <message>
        <source>The text is too long, so the end of it is not kept.</source>
        <translation>ข้อความยาวเกินไป จึงไม่เก็บส่วนท้าย</translation>
    </message>
    <message>
        <source>No families of this desk yet.</source>
        <translation>ยังไม่มีกลุ่มของหน่วยนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies), in use.</source>
        <translation>
            <numerusform>%n กลุ่ม ใช้งานอยู่</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n release(s) wait</source>
        <translation>
            <numerusform>การส่งมอบ %n รายการรออยู่</numerusform>
        </translation>
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
    <name>countersign::ui::TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>งานใหม่</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>แก้ไขงาน</translation>
    </message>
    <message>
        <source>2026-03-12, empty for none</source>
        <translation>2026-03-12 เว้นว่างหากไม่มี</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนด</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ยังไม่มีผู้ใด</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ผู้ทำ</translation>
    </message>
    <message>
        <source>A task needs words.</source>
        <translation>งานต้องมีข้อความ</translation>
    </message>
    <message>
        <source>A due date is written 2026-03-12.</source>
        <translation>เขียนวันครบกำหนดเป็น 2026-03-12</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TasksPane</name>
    <message>
        <source>Tasks</source>
        <translation>งาน</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบออก</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>งานใหม่</translation>
    </message>
    <message>
        <source>A new task, then Enter</source>
        <translation>พิมพ์งานใหม่แล้วกด Enter</translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ยังไม่มีผู้ใด</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>ไม่มีงานที่นี่</translation>
    </message>
    <message>
        <source>Type a task above. Its due date and who does it can follow.</source>
        <translation>พิมพ์งานด้านบน กำหนดวันและผู้ทำใส่ภายหลังได้</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TemplateDialog</name>
    <message>
        <source>Grading and marking beside each paragraph</source>
        <translation>การประเมินและชั้นข้อมูลข้างแต่ละย่อหน้า</translation>
    </message>
    <message>
        <source>Translations beside the text</source>
        <translation>คำแปลเคียงข้อความ</translation>
    </message>
    <message>
        <source>List of attachments</source>
        <translation>รายการสิ่งที่แนบ</translation>
    </message>
    <message>
        <source>Link chart, a page</source>
        <translation>แผนภาพความเชื่อมโยง หนึ่งหน้า</translation>
    </message>
    <message>
        <source>Timeline, a page</source>
        <translation>ลำดับเวลา หนึ่งหน้า</translation>
    </message>
    <message>
        <source>Give up changes</source>
        <translation>ทิ้งการแก้ไข</translation>
    </message>
    <message>
        <source>Report templates</source>
        <translation>แม่แบบรายงาน</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>สร้างใหม่จากอันนี้</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>แม่แบบ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>หัวกระดาษ</translation>
    </message>
    <message>
        <source>Title block, one “Name | value” a line</source>
        <translation>ส่วนหัวเรื่อง “ชื่อ | ค่า” บรรทัดละหนึ่งรายการ</translation>
    </message>
    <message>
        <source>After the last paragraph</source>
        <translation>หลังย่อหน้าสุดท้าย</translation>
    </message>
    <message>
        <source>Places that are filled in: %1</source>
        <translation>ตำแหน่งที่ระบบเติมให้: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Keep templates</source>
        <translation>เก็บแม่แบบ</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>สำเนาของ %1</translation>
    </message>
    <message>
        <source>Each template needs a name of its own.</source>
        <translation>แม่แบบแต่ละชิ้นต้องมีชื่อไม่ซ้ำกัน</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TemplateText</name>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>No wording here says what the checks read, %1: %2. Change one of them, or the text once it is kept.</source>
        <translation>ไม่มีถ้อยคำใดตรงกับสิ่งที่การตรวจอ่าน %1: %2 แก้ไขอย่างใดอย่างหนึ่ง หรือแก้ข้อความเมื่อเก็บแล้ว</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TermsForm</name>
    <message>
        <source>Terms for every recipient</source>
        <translation>เงื่อนไขสำหรับผู้รับทุกราย</translation>
    </message>
    <message>
        <source>By way of the Regional Support Office (RSO)</source>
        <translation>ผ่านสำนักงานสนับสนุนระดับภูมิภาค (RSO)</translation>
    </message>
    <message>
        <source>Tell me when it is opened</source>
        <translation>แจ้งเมื่อถูกเปิด</translation>
    </message>
    <message>
        <source>With the unofficial translations</source>
        <translation>พร้อมคำแปลไม่เป็นทางการ</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, after a number</comment>
        <translation>ชม.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>ไม่กำหนด</translation>
    </message>
    <message>
        <source>To be gone by</source>
        <translation>ต้องหมดไปภายใน</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>ทบทวนเมื่อ</translation>
    </message>
    <message>
        <source>After a recall</source>
        <translation>หลังถอนคืน</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>ข้อจำกัดการใช้</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>จุดติดต่อ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimelinePane</name>
    <message>
        <source>Timeline as a list</source>
        <translation>ลำดับเวลาแบบรายการ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>What</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>As list</source>
        <translation>แบบรายการ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>เก่าสุดก่อน</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>ใกล้เข้า</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>กว้างออก</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Ctrl+P; Ctrl+Shift+P for a PDF</source>
        <translation>Ctrl+P; Ctrl+Shift+P สำหรับ PDF</translation>
    </message>
    <message>
        <source>The timeline is in %1. The export is in the audit log.</source>
        <translation>ลำดับเวลาอยู่ใน %1 การส่งออกอยู่ในบันทึกตรวจสอบ</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>ยังไม่มีสิ่งใดระบุวันที่</translation>
    </message>
    <message>
        <source>The timeline draws itself from the dates of items, links and tasks, and from dates in notes such as 2026-03-04.</source>
        <translation>ลำดับเวลาวาดเองจากวันที่ของรายการ ความเชื่อมโยง และงาน และจากวันที่ในบันทึก เช่น 2026-03-04</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>แบบภาพ</translation>
    </message>
    <message numerus="yes">
        <source>%n dated item(s)</source>
        <translation>
            <numerusform>รายการที่มีวันที่ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open what says so</source>
        <translation>เปิดที่มาของข้อมูล</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>ลำดับเวลา</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>ส่งออกลำดับเวลา</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>ตาราง CSV (*.csv);;สมุดงาน Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Timeline on one page</source>
        <translation>ลำดับเวลาหน้าเดียว</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>ลำดับเวลา</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TokenTable</name>
    <message>
        <source>same</source>
        <translation>เหมือนกัน</translation>
    </message>
    <message>
        <source>spellings of one name</source>
        <translation>การสะกดของชื่อเดียวกัน</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>ออกเสียงคล้าย</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) differ</source>
        <translation>
            <numerusform>ต่างกัน %n ตัวอักษร</numerusform>
        </translation>
    </message>
    <message>
        <source>initial</source>
        <translation>อักษรย่อ</translation>
    </message>
    <message>
        <source>written together</source>
        <translation>เขียนติดกัน</translation>
    </message>
    <message>
        <source>only in your question</source>
        <translation>มีเฉพาะในคำถามของท่าน</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>มีเฉพาะในบัญชี</translation>
    </message>
    <message>
        <source>hardly counts</source>
        <translation>แทบไม่มีน้ำหนัก</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>สอบถามแล้ว</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>ในบัญชี</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>ตรงกันโดย</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 กับ %2: %3</translation>
    </message>
    <message>
        <source>sounds nearly alike</source>
        <translation>ออกเสียงใกล้เคียง</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TopBox</name>
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
    <message>
        <source>Look up the name %1</source>
        <translation>สืบค้นชื่อ %1</translation>
    </message>
    <message>
        <source>Number, zone, case or command</source>
        <translation>หมายเลข แถบ MRZ สำนวน หรือคำสั่ง</translation>
    </message>
    <message>
        <source>Search all notes for %1</source>
        <translation>ค้นหา %1 ในบันทึกทั้งหมด</translation>
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
    <message>
        <source>This is a training vault. Its passphrase is: %1</source>
        <translation>นี่คือตู้นิรภัยสำหรับฝึกอบรม วลีรหัสผ่านคือ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait in the Outbox. They go out once this vault is open and online.</source>
        <translation>
            <numerusform>การส่งมอบ %n รายการรอในกล่องขาออก จะออกไปเมื่อตู้นิรภัยนี้เปิดและออนไลน์</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::VaultApproval</name>
    <message>
        <source>Choose the vault of the second person</source>
        <translation>เลือกตู้นิรภัยของบุคคลที่สอง</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>วลีรหัสผ่านของบุคคลที่สอง</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>ตู้นิรภัย: %1</translation>
    </message>
    <message>
        <source>Choose its key file</source>
        <translation>เลือกไฟล์กุญแจของตู้</translation>
    </message>
    <message>
        <source>Key file: %1</source>
        <translation>ไฟล์กุญแจ: %1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>โฟลเดอร์อื่น…</translation>
    </message>
    <message>
        <source>This vault opens with a key file too. Choose its key file.</source>
        <translation>ตู้นิรภัยนี้ต้องใช้ไฟล์กุญแจด้วย เลือกไฟล์กุญแจของตู้</translation>
    </message>
    <message>
        <source>Choose the vault of the second person and type its passphrase, or use files.</source>
        <translation>เลือกตู้นิรภัยของบุคคลที่สองแล้วพิมพ์วลีรหัสผ่าน หรือใช้ไฟล์</translation>
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
    <name>countersign::ui::VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>กู้คืนรุ่นนี้</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>กลับไปที่บันทึก</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>สิ่งที่รุ่นนี้เปลี่ยน</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>รุ่นที่ %1</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>รุ่นที่ %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n ย่อหน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>written at the same time as another</source>
        <translation>เขียนในเวลาเดียวกับอีกรุ่น</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>ยังไม่มีรุ่น</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>สิ่งที่รุ่นที่ %1 เปลี่ยน</translation>
    </message>
    <message>
        <source>Version %1, the first</source>
        <translation>รุ่นที่ %1 รุ่นแรก</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) as before</source>
        <translation>
            <numerusform>%n ย่อหน้าคงเดิม</numerusform>
        </translation>
    </message>
    <message>
        <source>grading: %1</source>
        <translation>การประเมิน: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>marking: %1</source>
        <translation>ชั้นข้อมูล: %1</translation>
    </message>
    <message>
        <source>as the note</source>
        <translation>ตามบันทึก</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>เปลี่ยนแหล่งข่าว</translation>
    </message>
    <message>
        <source>language changed</source>
        <translation>เปลี่ยนภาษา</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>ย้ายแล้ว</translation>
    </message>
    <message>
        <source>translation changed</source>
        <translation>เปลี่ยนคำแปล</translation>
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
    <name>countersign::ui::WordsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
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
    <message>
        <source>Inbox</source>
        <translation>กล่องขาเข้า</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>รายการที่พบ</translation>
    </message>
    <message>
        <source>Look up a name</source>
        <translation>สืบค้นชื่อ</translation>
    </message>
    <message>
        <source>Go to the Inbox</source>
        <translation>ไปที่กล่องขาเข้า</translation>
    </message>
    <message>
        <source>Go to hits</source>
        <translation>ไปที่รายการที่พบ</translation>
    </message>
    <message>
        <source>Ask the owner to confirm a hit</source>
        <translation>ขอให้เจ้าของยืนยันรายการที่พบ</translation>
    </message>
    <message>
        <source>Look up a table of numbers, zones or names</source>
        <translation>สืบค้นตารางหมายเลข แถบ MRZ หรือชื่อ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>สำนวน</translation>
    </message>
    <message>
        <source>Go to cases</source>
        <translation>ไปที่สำนวน</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>สร้างสำนวน</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>สำนวนทั้งหมด</translation>
    </message>
    <message>
        <source>Grade this paragraph</source>
        <translation>ประเมินย่อหน้านี้</translation>
    </message>
    <message>
        <source>Mark this paragraph</source>
        <translation>กำหนดชั้นข้อมูลย่อหน้านี้</translation>
    </message>
    <message>
        <source>Save a version of the note</source>
        <translation>เก็บรุ่นของบันทึก</translation>
    </message>
    <message>
        <source>Turn the text direction</source>
        <translation>สลับทิศทางข้อความ</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>ความตกลง</translation>
    </message>
    <message>
        <source>Go to agreements</source>
        <translation>ไปที่ความตกลง</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>กล่องขาออก</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ทำเนียบ</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>บันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>Go to the Outbox</source>
        <translation>ไปกล่องขาออก</translation>
    </message>
    <message>
        <source>Go to requests</source>
        <translation>ไปคำขอ</translation>
    </message>
    <message>
        <source>Ask another desk</source>
        <translation>ถามหน่วยอื่น</translation>
    </message>
    <message>
        <source>Write courier file for…</source>
        <translation>เขียนไฟล์นำส่งสำหรับ…</translation>
    </message>
    <message>
        <source>Read courier file…</source>
        <translation>อ่านไฟล์นำส่ง…</translation>
    </message>
    <message>
        <source>Go to the directory</source>
        <translation>ไปทำเนียบ</translation>
    </message>
    <message>
        <source>Go to the audit chain</source>
        <translation>ไปสายบันทึก</translation>
    </message>
    <message>
        <source>Verify the audit chain</source>
        <translation>ตรวจสายบันทึก</translation>
    </message>
    <message>
        <source>Prepare a release of this note</source>
        <translation>เตรียมส่งมอบบันทึกนี้</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>การส่งมอบทั้งหมด</translation>
    </message>
</context>
<context>
    <name>countersign::ui::fileWords</name>
    <message>
        <source>PDF document</source>
        <translation>เอกสาร PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>หน้าเว็บ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>เสียง</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>ไฟล์บีบอัด</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
</context>
</TS>
