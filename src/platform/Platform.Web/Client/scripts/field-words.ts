// What the page says, Vietnamese first.
const english = document.documentElement.lang === "en";

export function say(vi: string, en: string): string {
  return english ? en : vi;
}

export const words = {
  title: say("Phiếu kiểm tra", "Check sheets"),
  needsHttps: say(
    "Trang này cần kết nối an toàn (https) để mã hóa những gì ghi trên máy. Hãy mở lại bằng địa chỉ https của cơ quan.",
    "This page needs a secure address (https) to encrypt what is written. Open it by the https address of your authority.",
  ),
  choose: say("Đặt mật khẩu cho phiếu trên máy này", "Choose a passphrase for the sheets on this telephone"),
  chooseText: say(
    "Mọi thứ ghi trên máy được mã hóa bằng mật khẩu này. Mật khẩu không gửi đi đâu và không ai lấy lại được: quên thì phần chưa gửi mất. Ít nhất 12 ký tự: nên dùng bốn từ bất kỳ, ví dụ “cầu xanh bảy núi”, khác mật khẩu đăng nhập.",
    "All that is written here is encrypted with it. It is sent nowhere and nobody can give it back: forgotten, what was not sent is lost. 12 characters at least: four words of any kind are good; not the password you sign in with.",
  ),
  passphrase: say("Mật khẩu trên máy", "Passphrase"),
  again: say("Ghi lại lần nữa", "Once more"),
  set: say("Đặt mật khẩu", "Choose it"),
  tooShort: say("Mật khẩu cần ít nhất 12 ký tự.", "The passphrase has 12 characters at least."),
  notSame: say("Hai lần ghi không giống nhau.", "The two are not the same."),
  unlock: say("Mở khóa", "Unlock"),
  unlockText: say("Phiếu trên máy này đang khóa.", "The sheets on this telephone are locked."),
  wrong: say("Mật khẩu không đúng.", "The passphrase is wrong."),
  opening: say("Đang mở…", "Opening…"),
  forget: say("Quên mật khẩu: xóa hết trên máy này", "Forgotten: remove everything on this telephone"),
  forgetSure: say(
    "Xóa hết phiếu và phần chưa gửi trên máy này? Không lấy lại được.",
    "Remove all sheets, and what was not sent, from this telephone? It cannot be undone.",
  ),
  lock: say("Khóa lại", "Lock"),
  mine: say("Phiếu trên máy này", "Sheets on this telephone"),
  none: say("Chưa có phiếu nào trên máy. Khi có mạng, lấy phiếu về ở bên dưới.", "No sheet here yet. Take one along below while there is a network."),
  others: say("Phiếu lấy về được", "Sheets to take along"),
  noOthers: say("Không còn phiếu nào của đoàn bạn để lấy về.", "There is no other sheet of your teams to take along."),
  take: say("Lấy về máy", "Take along"),
  remove: say("Bỏ phiếu khỏi máy", "Remove from this telephone"),
  removeSure: say("Bỏ phiếu này khỏi máy? Phần đã gửi vẫn ở máy chủ.", "Remove this sheet from the telephone? What was sent stays on the server."),
  leave: say("Bỏ mục này", "Take it out"),
  leaveSure: say("Bỏ mục này khỏi máy? Máy chủ chưa giữ nó, bỏ rồi thì không lấy lại được.", "Take it out? The server has not kept it; it cannot be undone."),
  noStorage: say(
    "Trình duyệt không cho giữ dữ liệu trên máy: máy hết chỗ, hoặc đang mở ở chế độ ẩn danh. Hãy giải phóng bộ nhớ, hoặc mở lại bằng cửa sổ thường.",
    "The browser keeps nothing here: there is no room left, or it is a private window. Free some memory, or open this page in an ordinary window.",
  ),
  stillWaits: say("Còn mục chưa gửi, hoặc máy chủ chưa nhận: gửi xong, hoặc bỏ mục ấy ở trong phiếu, thì mới bỏ phiếu được.", "Something is not sent or not kept yet: send it, or take it out of the sheet, first."),
  open: say("Mở phiếu", "Open"),
  back: say("Về danh sách", "Back to the list"),
  sendNow: say("Gửi ngay", "Send now"),
  offline: say("Không có mạng. Cứ ghi: mọi thứ được giữ trên máy và tự gửi khi có mạng.", "No network. Go on writing: all is kept here and sent when there is one."),
  sending: say("Đang gửi…", "Sending…"),
  signIn: say("Phiên đăng nhập đã hết. Hãy đăng nhập rồi gửi; phần đã ghi vẫn còn trên máy.", "You are signed out. Sign in to send; what you wrote is still here."),
  signInLink: say("Đăng nhập", "Sign in"),
  another: say("Máy này giữ phần ghi của người khác. Người đó phải đăng nhập rồi mới gửi được:", "This telephone holds what somebody else wrote. That person signs in to send it:"),
  remark: say("Ghi chú, căn cứ", "Remark, evidence"),
  photos: say("Thêm ảnh", "Add photographs"),
  photoLimits: say("Mỗi ảnh nhiều nhất 50 MB, mỗi người nhiều nhất 500 ảnh một phiếu. Ảnh gửi nguyên từng byte.", "50 MB each, 500 of each person on a sheet at most. They are sent byte for byte."),
  place: say("Ghi vị trí cho ảnh thêm sau đây", "Add the place to photographs from now on"),
  noPlace: say("Máy không cho biết vị trí. Ảnh được thêm không kèm vị trí.", "The telephone does not tell where it is. Photographs go without a place."),
  signature: say("Chữ ký của đại diện đơn vị", "Signature for the unit"),
  signatureText: say(
    "Đại diện xem các câu trả lời trên máy này rồi ký vào khung. Không ký trên màn hình thì đánh dấu ký trên giấy.",
    "The representative reads the answers on this telephone and signs in the frame, or signs on paper.",
  ),
  signer: say("Họ tên, chức vụ người ký", "Name and post of whoever signs"),
  onPaper: say("Ký trên giấy", "Signed on paper"),
  clear: say("Xóa nét ký", "Clear"),
  sign: say("Ký", "Sign"),
  signatureFrame: say("Khung ký", "Frame to sign in"),
  noName: say("Hãy ghi họ tên người ký.", "Write who signs."),
  noStroke: say("Hãy ký vào khung, hoặc đánh dấu ký trên giấy.", "Sign in the frame, or tick that it is on paper."),
  full: say("Máy không còn chỗ để giữ. Hãy gửi bớt khi có mạng, hoặc giải phóng bộ nhớ.", "The telephone has no room left. Send while there is a network, or free some memory."),
  number: say("Một số, ví dụ 12 hoặc 12,5.", "A number, such as 12 or 12.5."),
  count: say("Một số nguyên từ 0 trở lên, ví dụ 0 hoặc 3.", "A whole number, 0 or more, such as 0 or 3."),
  evidence: say("Trả lời như vậy cần ghi căn cứ hoặc có ảnh.", "This answer needs a remark or a photograph."),
  notSent: say("chưa gửi", "not sent yet"),
  keptBy: say("máy chủ đã giữ lúc", "kept by the server"),
  waitsFor: say("chờ trưởng đoàn quyết định", "waits for the head of the team"),
  notSame2: say("Mã băm máy chủ trả về khác với phần đã gửi. Phần này còn trên máy; hãy báo quản trị.", "The digest of the server is not that of what was sent. It is still here; tell the administrator."),
  homeScreen: say("Thêm trang này vào màn hình chính để mở nhanh và để máy không tự xóa.", "Put this page on the home screen, so that it opens quickly and the telephone does not remove it."),
};

export function counted(answered: number, asked: number): string {
  return say(`Đã trả lời ${answered} trên ${asked} câu.`, `${answered} of ${asked} answered.`);
}

export function outbox(waiting: number, kept: number): string {
  return say(`Chờ gửi: ${waiting}. Máy chủ đã giữ: ${kept}.`, `To be sent: ${waiting}. Kept by the server: ${kept}.`);
}

export function tooLarge(name: string): string {
  return say(`${name}: lớn hơn 50 MB.`, `${name}: larger than 50 MB.`);
}

export function noPicture(name: string): string {
  return say(`${name}: không phải ảnh.`, `${name}: no picture.`);
}

export function tooMany(count: number): string {
  return say(`Thêm nữa thì phiếu có ${count} ảnh, quá 500.`, `The sheet would have ${count} photographs, more than 500.`);
}

export function fileTime(at: Date): string {
  return say(`Giờ ghi trong tệp ảnh: ${moment(at)}.`, `Time in the file: ${moment(at)}.`);
}

export function signedFor(count: number, digest: string): string {
  return say(`Đã xem ${count} câu trả lời trên máy này, mã băm ${digest}`, `${count} answers on this telephone were read, digest ${digest}`);
}

export function moment(at: Date | string | number): string {
  const when = new Date(at);
  const two = (figure: number): string => String(figure).padStart(2, "0");
  const day = `${two(when.getDate())}/${two(when.getMonth() + 1)}/${when.getFullYear()}`;
  const hour = `${two(when.getHours())}:${two(when.getMinutes())}`;
  return say(`${hour} ${day}`, `${day} ${hour}`);
}
