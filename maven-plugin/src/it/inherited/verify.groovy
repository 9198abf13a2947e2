def log = new File(basedir, 'build.log').text
assert log.count('Does nothing here: ') == 2: 'the POMs that only hand it on'
assert !new File(basedir, 'target').exists()
assert !new File(basedir, 'group/target').exists()
assert new File(basedir, 'group/leaf/target/generated-sources/fieldtable/com/example/it/api/Track.java').file
