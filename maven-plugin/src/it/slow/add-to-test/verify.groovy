assert new File(basedir, 'target/generated-test-sources/fieldtable/com/example/it/api/Track.java').file
assert new File(basedir, 'target/test-classes/com/example/it/api/Track.class').file
assert new File(basedir, 'target/test-classes/com/example/it/TrackOfTests.class').file
assert !new File(basedir, 'target/classes').exists()
assert new File(basedir, 'build.log').text.contains('The output is what the docs yield.')
