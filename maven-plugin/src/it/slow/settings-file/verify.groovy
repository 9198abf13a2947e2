def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.length == 6

assert builds[0].contains('would write com/example/it/music/models/Track.java')
assert builds[0].contains('A dry run: nothing was written.')
assert builds[0].contains('The generated code needs Java 17, and this project is compiled for 11')
assert !builds[0].contains('unchanged since')

assert builds[1].contains('music:') && builds[1].contains('books:')
assert builds[1].contains('The output is what the docs yield.')
assert new File(basedir, 'target/models/com/example/it/music/models/Track.java').text.contains('class Track')
assert new File(basedir, 'target/models/com/example/it/books/models/Book.java').text.contains('record Book')
assert new File(basedir, 'target/fieldtable/inspect-music.txt').file

assert new File(basedir, 'target/fieldtable/lint-books.json').file
assert !new File(basedir, 'target/fieldtable/lint-music.json').exists()

assert builds[3].contains('-Dfieldtable.upstream has no effect: no goal of this build takes it, only check.')
assert builds[4].contains('<upstream> has no effect: no goal of the execution default takes it, only check.')
