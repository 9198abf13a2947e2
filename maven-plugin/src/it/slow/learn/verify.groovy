def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.length == 5

assert builds[0].contains('would write') && builds[0].contains('fieldtable-facts.yaml')
assert !builds[0].contains('Wrote ')

assert builds[1].contains('fieldtable-facts.yaml')
assert builds[1].contains('13 of 13 keys of 1 answer')
assert new File(basedir, 'fieldtable-facts.yaml').text.contains('rule: type-aware')
assert new File(basedir, 'fieldtable-facts.yaml').text.contains("from: 'sample answers/account.json#/lastSeenAt'")

def account = new File(basedir, 'target/generated-sources/fieldtable/com/example/it/models/Account.java').text
assert account.contains('"authToken"') && account.contains('"LibraryGuids"') && account.contains('"homeURL"')
assert new File(basedir, 'target/fieldtable/inspect.json').text.contains('"LibraryGuids"')

assert builds[3].contains('nothing new was learned')
assert new File(basedir, 'target/fieldtable/learn.json').file

assert builds[4].contains('there is no file or folder') && builds[4].contains('nowhere')
