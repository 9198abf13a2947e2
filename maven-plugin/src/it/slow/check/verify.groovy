def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.length == 9

def status = new File(basedir, 'src/generated/com/example/it/api/components/Status.java')
def command = 'mvn dev.fieldtable:fieldtable-maven-plugin:'

assert builds[0].contains('The output is what the docs yield.')
assert builds[0].contains('No generated file was changed by hand.')

assert builds[1].contains('The output is not what the docs yield: 1 file.')
assert builds[1].contains(command)
assert builds[1].contains(':generate@committed')
assert builds[1].contains("${status}:1:1: This file is not what would be generated. (stale-output)")

assert builds[2].contains('1 written')

assert builds[3].contains('Generated files were changed by hand: 1 file.')
assert builds[3].contains(':generate@committed -Dfieldtable.force')
assert builds[3].contains('(edited-file)')

assert builds[4].contains('(edited-file)')
assert builds[4].contains('Nothing was written.')

assert builds[5].contains('1 written')
assert status.text.contains('sleeping')
assert !status.text.contains('mine')
for (goal in ['generate', 'check']) {
    assert new File(basedir, "target/fieldtable/${goal}.sarif").text.contains('"version": "2.1.0"')
}

assert builds[6].contains('(no-pages)')

assert builds[7].contains('<output>: check, execution one, has generated other files into ')
assert status.exists()

assert new File(basedir, 'target/fieldtable/check.xml').text.contains('<testcase')
