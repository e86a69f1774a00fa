/** What each file in a folder named after its character set has to be read as (see `outcome`); most are in other languages. */
export const ENCODINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'encodings/Big5': {
    '0804.blogspot.com.xml': '1 of 9 en 2005-10-18 unsupported-language',
    '_ude_1.txt': 'unsupported-language',
    'carbonxiv.blogspot.com.xml': '4 of 8 en 2005-05-12..2005-05-20 unsupported-language',
    'coolloud.org.tw.xml': '0 of 20 unsupported-language',
  },
  'encodings/CP932': {
    'hardsoft.at.webry.info.xml': 'unsupported-language',
    'y-moto.com.xml': '0 of 15 unsupported-language',
  },
  'encodings/CP949': {
    'ricanet.com.xml': '0 of 10 unsupported-language',
  },
  'encodings/EUC-JP': {
    '_mozilla_bug426271_text-euc-jp.html': 'unsupported-language',
    '_mozilla_bug620106_text.html': 'no-text',
    'aivy.co.jp.xml': '0 of 15 unsupported-language',
    'arclamp.jp.xml': '0 of 15 unsupported-language',
  },
  'encodings/EUC-KR': {
    '_chromium_windows-949_with_no_encoding_specified.html': 'unsupported-language',
    '_ude_euc1.txt': 'unsupported-language',
    'acnnewswire.net.xml': '0 of 8 unsupported-language',
    'arts.egloos.com.xml': '0 of 10 unsupported-language',
  },
  'encodings/EUC-TW': {
    '_ude_euc-tw1.txt': 'unsupported-language',
  },
  'encodings/GB2312': {
    '14.blog.westca.com.xml': '0 of 4 unsupported-language',
    '_chromium_gb18030_with_no_encoding_specified.html.xml': 'unsupported-language',
    'acnnewswire.net.xml': '0 of 8 unsupported-language',
    'cappuccinos.3322.org.xml': '1 of 10 en 2005-11-24 unsupported-language',
  },
  'encodings/IBM855': {
    '_ude_1.txt': 'unsupported-language',
    'aug32.hole.ru.xml': '0 of 1 unsupported-language',
    'blog.mlmaster.com.xml': '1 of 10 en 2005-12-05 unsupported-language',
    'forum.template-toolkit.ru.4.xml': '0 of 8 unsupported-language',
  },
  'encodings/IBM866': {
    '_ude_1.txt': 'unsupported-language',
    'aug32.hole.ru.xml': '0 of 1 unsupported-language',
    'blog.mlmaster.com.xml': '1 of 10 en 2005-12-05 unsupported-language',
    'forum.template-toolkit.ru.4.xml': '0 of 8 unsupported-language',
  },
  'encodings/Johab': {
    'hlpro-readme.txt': 'unsupported-language',
    'mdir-doc.txt': 'not-text',
  },
  'encodings/KOI8-R': {
    '_chromium_KOI8-R_with_no_encoding_specified.html': 'unsupported-language',
    'aif.ru.health.xml': '0 of 17 unsupported-language',
    'aviaport.ru.xml': '0 of 30 unsupported-language',
    'forum.template-toolkit.ru.1.xml': '0 of 20 unsupported-language',
  },
  'encodings/MacCyrillic': {
    '_ude_1.txt': 'unsupported-language',
    'aug32.hole.ru.xml': '0 of 1 unsupported-language',
    'blog.mlmaster.com.xml': '1 of 10 en 2005-12-05 unsupported-language',
    'forum.template-toolkit.ru.6.xml': '0 of 20 unsupported-language',
  },
  'encodings/MacRoman': {
    'ioreg_output.txt': 'too-large',
  },
  'encodings/SHIFT_JIS': {
    '10e.org.xml': '0 of 30 unsupported-language',
    '_chromium_Shift-JIS_with_no_encoding_specified.html': 'unsupported-language',
    '_ude_2.txt': 'unsupported-language',
    '_ude_4.txt': 'unsupported-language',
  },
  'encodings/TIS-620': {
    '_mozilla_bug488426_text.html': 'no-text',
    'pharmacy.kku.ac.th.analyse1.xml': '0 of 9 unsupported-language',
    'pharmacy.kku.ac.th.healthinfo-ne.xml': '0 of 20 unsupported-language',
  },
  'encodings/UTF-16': {
    'bom-utf-16-be.srt': 'en upload',
  },
  'encodings/UTF-16BE': {
    'nobom-utf16be.txt': 'table',
  },
  'encodings/UTF-16LE': {
    'nobom-utf16le.txt': 'table',
  },
  'encodings/UTF-32': {
    'bom-utf-32-be.srt': 'en upload',
  },
  'encodings/UTF-32BE': {
    'nobom-utf32be.txt': 'table',
  },
  'encodings/UTF-32LE': {
    'nobom-utf32le.txt': 'table',
  },
  'encodings/ascii': {
    '_chromium_iso-8859-1_with_no_encoding_specified.html': 'no-text',
    'howto.diveintomark.org.xml': '4 of 4 en 2005-10-14..2005-11-03',
  },
  'encodings/iso-2022-jp': {
    '_ude_1.txt': 'unsupported-language',
  },
  'encodings/iso-2022-kr': {
    '_ude_iso1.txt': 'not-text',
  },
  'encodings/iso-8859-1': {
    '_ude_1.txt': 'unsupported-language',
    '_ude_3.txt': 'unsupported-language',
    '_ude_5.txt': 'unsupported-language',
  },
  'encodings/iso-8859-2-croatian': {
    '_ude_1.txt': 'unsupported-language',
  },
  'encodings/iso-8859-2-czech': {
    '_ude_1.txt': 'unsupported-language',
  },
  'encodings/iso-8859-2-hungarian': {
    '_ude_1.txt': 'unsupported-language',
    '_ude_3.txt': 'unsupported-language',
    'cigartower.hu.xml': '1 of 10 en upload unsupported-language',
    'hirtv.hu.xml': '0 of 20 unsupported-language',
  },
  'encodings/iso-8859-2-polish': {
    '_ude_1.txt': 'unsupported-language',
  },
  'encodings/iso-8859-2-slovak': {
    '_ude_1.txt': 'unsupported-language',
  },
  'encodings/iso-8859-2-slovene': {
    '_ude_1.txt': 'unsupported-language',
  },
  'encodings/iso-8859-5-bulgarian': {
    'aero-bg.com.xml': '0 of 10 unsupported-language',
    'bpm.cult.bg.2.xml': '0 of 10 unsupported-language',
    'bpm.cult.bg.9.xml': '0 of 10 unsupported-language',
    'bpm.cult.bg.xml': 'broken',
  },
  'encodings/iso-8859-5-russian': {
    '_chromium_ISO-8859-5_with_no_encoding_specified.html': 'unsupported-language',
    'aug32.hole.ru.xml': '0 of 1 unsupported-language',
    'blog.mlmaster.com.xml': '1 of 10 en 2005-12-05 unsupported-language',
    'forum.template-toolkit.ru.4.xml': '0 of 8 unsupported-language',
  },
  'encodings/iso-8859-6-arabic': {
    '_chromium_ISO-8859-6_with_no_encoding_specified.html': 'unsupported-language',
  },
  'encodings/iso-8859-7-greek': {
    '_chromium_ISO-8859-7_with_no_encoding_specified.html': 'unsupported-language',
    '_ude_2.txt': 'unsupported-language',
    '_ude_greek.txt': 'unsupported-language',
    'hotstation.gr.xml': '0 of 10 unsupported-language',
  },
  'encodings/iso-8859-9-turkish': {
    '_ude_1.txt': 'unsupported-language',
    'divxplanet.com.xml': '1 of 30 und upload unsupported-language',
    'wikitop_tr_ISO-8859-9.txt': 'unsupported-language',
  },
  'encodings/utf-8': {
    '_chromium_UTF-8_with_no_encoding_specified.html': 'unsupported-language',
    '_mozilla_bug426271_text-utf-8.html': 'unsupported-language',
    '_ude_2.txt': 'unsupported-language',
    '_ude_5.txt': 'unsupported-language',
  },
  'encodings/utf-8-sig': {
    '_ude_4.txt': 'unsupported-language',
  },
  'encodings/windows-1250-croatian': {
    '_ude_1.txt': 'unsupported-language',
  },
  'encodings/windows-1250-czech': {
    '_ude_1.txt': 'unsupported-language',
  },
  'encodings/windows-1250-hungarian': {
    '_ude_1.txt': 'unsupported-language',
    '_ude_3.txt': 'unsupported-language',
    'bbc.co.uk.hu.learningenglish.xml': '4 of 22 en 2004-08-11..2005-05-25 empty unsupported-language',
    'bbc.co.uk.hu.xml': '1 of 59 en 2005-06-14 empty unsupported-language',
  },
  'encodings/windows-1250-polish': {
    '_ude_1.txt': 'unsupported-language',
  },
  'encodings/windows-1250-romanian': {
    '_ude_1.txt': 'unsupported-language',
  },
  'encodings/windows-1250-slovak': {
    '_ude_1.txt': 'unsupported-language',
    '_ude_3.txt': 'unsupported-language',
  },
  'encodings/windows-1250-slovene': {
    '_ude_1.txt': 'unsupported-language',
  },
  'encodings/windows-1251-bulgarian': {
    'bbc.co.uk.popshow.xml': '0 of 30 empty unsupported-language',
    'bpm.cult.bg.3.xml': '1 of 10 en 2005-11-22 unsupported-language',
    'bpm.cult.bg.9.xml': '0 of 10 unsupported-language',
    'bpm.cult.bg.xml': '0 of 10 unsupported-language',
  },
  'encodings/windows-1251-russian': {
    '_chromium_windows-1251_with_no_encoding_specified.html': 'unsupported-language',
    'aif.ru.health.xml': '0 of 17 unsupported-language',
    'aug32.hole.ru.xml': '0 of 1 unsupported-language',
    'blog.mlmaster.com.xml': '1 of 10 en 2005-12-05 unsupported-language',
  },
  'encodings/windows-1252': {
    '_mozilla_bug421271_text.html': 'en upload',
    '_ude_2.txt': 'unsupported-language',
  },
  'encodings/windows-1254-turkish': {
    '_chromium_windows-1254_with_no_encoding_specified.html': 'unsupported-language',
  },
  'encodings/windows-1255-hebrew': {
    '_chromium_ISO-8859-8_with_no_encoding_specified.html': 'unsupported-language',
    '_ude_he1.txt': 'unsupported-language',
    '_ude_he3.txt': 'unsupported-language',
    'exego.net.2.xml': '0 of 20 unsupported-language',
  },
  'encodings/windows-1256-arabic': {
    '_chromium_windows-1256_with_no_encoding_specified.html': 'unsupported-language',
  },
};
