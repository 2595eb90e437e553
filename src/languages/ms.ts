import type {Language} from './language.js'

export const ms: Language = {
  tag: 'ms',
  months: [
    ['januari', 'jan'], ['februari', 'feb'], ['bulan mac'], ['april', 'apr'], ['mei'], ['jun'], ['julai', 'jul'], ['ogos', 'ogo'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['disember']
  ],
  weekdays: [
    ['isnin', 'isn'], ['selasa', 'sel'], ['rabu'], ['khamis'], ['jumaat', 'jum'], ['sabtu', 'sab'], ['ahad', 'ahd']
  ],
  dayFirst: true,
  by: ['oleh', 'penulis', 'ditulis oleh', 'disiarkan oleh', 'diterbitkan oleh', 'laporan oleh', 'teks', 'disediakan oleh'],
  and: ['dan'],
  in: ['di', 'dari'],
  contributions: {
    editing: ['penyunting', 'disunting oleh', 'editor', 'suntingan'],
    reporting: ['laporan oleh', 'laporan tambahan oleh', 'penyumbang'],
    writing: ['penulis', 'teks'],
    photography: ['foto', 'gambar', 'gambar oleh', 'foto oleh', 'jurufoto', 'gambar-gambar'],
    illustration: ['ilustrasi', 'lukisan'],
    translation: ['terjemahan', 'diterjemahkan oleh', 'penterjemah'],
    video: ['video', 'jurukamera'],
    graphics: ['grafik', 'infografik'],
    research: ['penyelidikan'],
    update: ['dikemas kini oleh'],
    source: ['sumber']
  },
  roles: ['wartawan', 'pemberita', 'penulis', 'editor', 'penyunting', 'ketua pengarang', 'pengarang', 'pengarang berita', 'timbalan pengarang', 'koresponden', 'kolumnis', 'jurufoto', 'penganalisis', 'pensyarah', 'profesor', 'penyelidik', 'penyampai', 'pengulas', 'pengarah', 'pegawai penyelidik'],
  desks: ['meja berita', 'pasukan editorial', 'sidang redaksi', 'sidang pengarang', 'redaksi', 'agensi', 'agensi berita', 'siaran akhbar', 'kenyataan media', 'kandungan tajaan'],
  published: ['diterbitkan', 'diterbitkan pada', 'disiarkan', 'disiarkan pada', 'tarikh terbit', 'tarikh siaran', 'tarikh diterbitkan', 'dimuat naik', 'dikeluarkan', 'tarikh'],
  modified: ['dikemas kini', 'dikemaskini', 'dikemas kini pada', 'dikemaskini pada', 'kemas kini terakhir', 'kemaskini terakhir', 'terakhir dikemas kini', 'kali terakhir dikemas kini', 'diubah suai', 'kemas kini'],
  relativeDays: {'hari ini': 0, semalam: -1, kelmarin: -2},
  ago: {before: [], after: ['lalu', 'yang lalu', 'lepas'], units: {minute: ['minit'], hour: ['jam'], day: ['hari'], week: ['minggu'], month: ['bulan'], year: ['tahun']}},
  readingTime: ['minit bacaan', 'minit baca', 'masa membaca', 'masa bacaan', 'min bacaan', 'min baca'],
  related: ['baca juga', 'baca lagi', 'baca lanjut', 'baca selanjutnya', 'baca berita penuh', 'lihat juga', 'tonton juga', 'berita berkaitan', 'artikel berkaitan', 'berita lain', 'artikel lain', 'berita terkini', 'artikel terkini', 'berita popular', 'paling popular', 'disyorkan', 'disyorkan untuk anda', 'cadangan untuk anda', 'topik berkaitan', 'artikel seterusnya', 'artikel sebelumnya', 'berita seterusnya', 'berita sebelumnya', 'anda mungkin berminat', 'anda mungkin juga berminat', 'anda mungkin suka', 'jangan lepaskan', 'lagi berita', 'artikel menarik'],
  newsletter: ['surat berita', 'langgan surat berita', 'langgani surat berita', 'dapatkan berita terkini', 'dapatkan berita', 'alamat e-mel', 'e-mel anda', 'masukkan e-mel', 'alamat emel', 'ikuti kami', 'ikuti kami di', 'ikuti saluran', 'muat turun aplikasi', 'sertai saluran', 'sertai kami', 'newsletter'],
  chrome: [
    'kongsi', 'kongsikan', 'kongsi artikel', 'kongsi di facebook', 'cetak', 'hantar', 'e-mel', 'salin pautan', 'pautan disalin', 'simpan', 'simpan artikel', 'dengar', 'dengar artikel', 'log masuk', 'daftar masuk', 'log keluar', 'daftar', 'pendaftaran', 'akaun saya', 'profil', 'langgan', 'langganan', 'langkau ke kandungan', 'terus ke kandungan', 'pergi ke kandungan', 'menu', 'tutup', 'cari', 'carian', 'laman utama', 'utama', 'kembali', 'kembali ke atas', 'ke atas', 'seterusnya', 'sebelumnya', 'halaman seterusnya', 'halaman sebelumnya', 'lagi', 'lihat semua', 'lihat lagi', 'papar semua', 'muat lagi', 'semua', 'hubungi kami', 'tentang kami', 'mengenai kami', 'iklan', 'pengiklanan', 'dasar privasi', 'polisi privasi', 'terma dan syarat', 'terma & syarat', 'terma penggunaan', 'peta laman', 'bantuan', 'ikuti', 'suka', 'balas', 'lapor', 'besarkan', 'galeri', 'tag', 'kata kunci', 'kategori', 'topik', 'secara langsung', 'memuatkan', 'hak cipta terpelihara'
  ],
  advertisement: ['iklan', 'kandungan tajaan', 'tajaan', 'ditaja', 'kandungan berbayar', 'artikel diteruskan selepas iklan', 'berita diteruskan selepas iklan', 'advertorial'],
  consent: ['kuki', 'laman web ini menggunakan kuki', 'kami menggunakan kuki', 'terima semua', 'saya setuju', 'tolak semua', 'tetapan kuki', 'privasi anda'],
  comments: ['komen', 'ulasan', 'tulis komen', 'tinggalkan komen', 'tinggalkan ulasan', 'beri komen', 'tambah komen', 'hantar komen', 'lihat komen', 'batal balasan', 'alamat e-mel anda tidak akan disiarkan', 'tiada komen'],
  corrections: ['pembetulan', 'ralat', 'nota editor', 'nota pengarang', 'versi terdahulu artikel ini', 'dalam versi terdahulu', 'artikel ini telah dikemas kini', 'permohonan maaf'],
  photo: ['foto', 'gambar', 'gambar hiasan', 'gambar fail', 'foto fail', 'sumber gambar', 'ihsan', 'foto ihsan', 'gambar ihsan', 'kredit foto', 'kredit gambar', 'ilustrasi', 'tangkap layar', '©'],
  paywall: ['artikel ini hanya untuk pelanggan', 'hanya untuk pelanggan', 'khas untuk pelanggan', 'kandungan untuk pelanggan', 'untuk terus membaca', 'untuk membaca artikel penuh', 'teruskan membaca dengan', 'langgan untuk membaca', 'sudah melanggan?', 'sudah mempunyai akaun?', 'akses tanpa had', 'akses penuh'],
  authorNote: ['tentang penulis', 'mengenai penulis', 'penulis ialah', 'penulis adalah', 'artikel lain oleh', 'semua artikel oleh', 'pandangan yang dinyatakan', 'artikel ini ialah pandangan', 'artikel ini adalah pandangan'],
  keyPoints: ['ringkasan', 'perkara utama', 'isi penting', 'isi utama', 'fakta utama', 'secara ringkas', 'intipati', 'apa yang perlu anda tahu'],
  stopWords: ['yang', 'dan', 'di', 'ini', 'itu', 'dengan', 'untuk', 'dari', 'pada', 'dalam', 'tidak', 'akan', 'ke', 'juga', 'ada', 'oleh', 'tersebut', 'kerana', 'kepada', 'kata', 'mereka', 'boleh', 'ialah', 'telah', 'berkata', 'beliau'],
  dates: {
    fillers: ['tarikh', 'pada'], at: ['pukul', 'jam', 'pada jam', 'pada pukul'], am: ['pagi'], pm: ['petang', 'malam', 'tengah hari', 'ptg'], ordinals: ['hb', 'haribulan'],
    units: {year: [], hour: ['jam'], minute: ['minit'], second: []}, eras: {}, ownMonths: {mac: 3, dis: 12}, one: ['satu'], now: ['sebentar tadi', 'baru sahaja', 'sekarang'], yearFirst: false
  }
}
